import threading

t = threading.Timer(1, print)
print(isinstance(t, threading.Thread), t.name, t.interval, t.function is print, t.args, t.kwargs)
# prints: True Thread-1 1 True [] {}
