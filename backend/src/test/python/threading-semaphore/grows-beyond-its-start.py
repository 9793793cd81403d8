import threading

s = threading.Semaphore(1)
s.release()
print([s.acquire(False) for _ in range(3)])  # prints: [True, True, False]
