import threading

lock = threading.Lock()
with lock:
    print(lock.acquire(blocking=False))  # prints: False
    print(lock.acquire(timeout=0.01))  # prints: False
