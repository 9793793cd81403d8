import multiprocessing

lock = multiprocessing.RLock()
print(lock.acquire(), lock.acquire())  # prints: True True
lock.release()
lock.release()
try:
    lock.release()
except AssertionError as error:
    print(error)  # prints: attempt to release recursive lock not owned by thread
