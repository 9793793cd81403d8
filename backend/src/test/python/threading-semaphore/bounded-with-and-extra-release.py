import threading

s = threading.BoundedSemaphore()
try:
    with s:
        s.release()
except ValueError as error:
    print(error)  # prints: Semaphore released too many times
