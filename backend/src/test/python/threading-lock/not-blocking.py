import threading

lock = threading.Lock()
print(lock.acquire(False), lock.acquire(False))  # prints: True False
print(lock.acquire(blocking=False))  # prints: False
lock.release()
print(lock.acquire(blocking=False))  # prints: True
