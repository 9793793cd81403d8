import threading

lock = threading.Lock()
lock.acquire()
threading.Timer(0.05, lock.release).start()
print(lock.acquire(timeout=5))  # prints: True
