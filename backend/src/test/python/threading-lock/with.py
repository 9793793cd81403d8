import threading

lock = threading.Lock()
with lock:
    print(lock.locked())  # prints: True
print(lock.locked())  # prints: False
with lock as got:
    print(got)  # prints: True
