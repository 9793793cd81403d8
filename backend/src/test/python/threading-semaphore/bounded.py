import threading

s = threading.BoundedSemaphore(2)
s.acquire()
s.release()
try:
    s.release()
except ValueError as error:
    print(error)  # prints: Semaphore released too many times
s.acquire()
try:
    s.release(2)
except ValueError as error:
    print(error)  # prints: Semaphore released too many times
s.release()
