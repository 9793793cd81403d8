import threading

s = threading.Semaphore(0)
s.release(3)
print([s.acquire(False) for _ in range(4)])  # prints: [True, True, True, False]
s.release(n=1)
print(s.acquire(False))  # prints: True
try:
    s.release(0)
except ValueError as error:
    print(error)  # prints: n must be one or more
