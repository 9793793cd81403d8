import threading

lock = threading.RLock()
print(lock.acquire(), lock.acquire(), lock.acquire(blocking=False))  # prints: True True True
lock.release()
lock.release()
print(lock.release())  # prints: None
try:
    lock.release()
except RuntimeError as error:
    print(error)  # prints: cannot release un-acquired lock
