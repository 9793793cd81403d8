import threading
import time

lock = threading.Lock()
lock.acquire()
begin = time.monotonic()
print(lock.acquire(timeout=0.1))  # prints: False
print(round(time.monotonic() - begin, 1))  # prints: 0.1
print(lock.acquire(True, 0.01))  # prints: False
print(lock.acquire(timeout=0))  # prints: False
