import threading

lock = threading.Lock()
print(lock.acquire_lock(), lock.locked_lock())  # prints: True True
lock.release_lock()
print(lock.locked())  # prints: False
