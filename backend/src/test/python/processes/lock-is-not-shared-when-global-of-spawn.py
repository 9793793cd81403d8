import multiprocessing

lock = multiprocessing.Lock()
print(lock.acquire(), lock.acquire(False))  # prints: True False
lock.release()
try:
    lock.release()
except ValueError as error:
    print(error)  # prints: semaphore or lock released too many times
