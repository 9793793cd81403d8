import multiprocessing

s = multiprocessing.Semaphore(2)
print(s.acquire(), s.acquire(), s.acquire(False), s.acquire(timeout=0.01))  # prints: True True False False
s.release()
print(s.get_value())  # prints: 1
b = multiprocessing.BoundedSemaphore(1)
try:
    b.release()
except ValueError as error:
    print(error)  # prints: semaphore or lock released too many times
