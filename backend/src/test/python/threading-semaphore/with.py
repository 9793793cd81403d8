import threading

s = threading.Semaphore(1)
with s as got:
    print(got, s.acquire(False))  # prints: True False
print(s.acquire(False))  # prints: True
