import threading

s = threading.Semaphore(2)
print(s.acquire(), s.acquire(), s.acquire(blocking=False))  # prints: True True False
s.release()
print(s.acquire(blocking=False))  # prints: True
