import threading

t = threading.Timer(0.01, print, args=("fired",))
t.start()
t.join()
print(t.cancel())
# prints: fired
# prints: None
