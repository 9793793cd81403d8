import threading

lock = threading.Lock()
print(lock.acquire(False, -1))  # prints: True
print(lock.acquire(False, -1))  # prints: False
