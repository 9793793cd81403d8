import threading

s = threading.Semaphore()
print(s.acquire(), s.acquire(False))  # prints: True False
