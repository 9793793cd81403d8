import threading

t = threading.Thread()
t.start()
t.join()
print(t.is_alive())  # prints: False
