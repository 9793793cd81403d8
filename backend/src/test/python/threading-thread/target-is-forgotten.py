import threading

t = threading.Thread(target=print, args=("hi",))
print(hasattr(t, "_target"))
t.start()
t.join()
print(hasattr(t, "_target"), t.is_alive())
# prints: True
# prints: hi
# prints: False False
