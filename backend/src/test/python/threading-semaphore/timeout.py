import threading
import time

s = threading.Semaphore(0)
begin = time.monotonic()
print(s.acquire(timeout=0.1), s.acquire(True, 0.01))  # prints: False False
print(round(time.monotonic() - begin, 1))  # prints: 0.1
try:
    s.acquire(False, 1)
except ValueError as error:
    print(error)  # prints: can't specify timeout for non-blocking acquire
