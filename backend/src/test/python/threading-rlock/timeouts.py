import threading

lock = threading.RLock()
for kwargs in ({"timeout": -2}, {"blocking": False, "timeout": 1}, {"timeout": None}):
    try:
        lock.acquire(**kwargs)
    except Exception as error:
        print(type(error).__name__, error)  # prints: ValueError timeout value must be positive
        # prints: ValueError can't specify a timeout for a non-blocking call
        # prints: TypeError 'NoneType' object cannot be interpreted as an integer
print(lock.acquire(timeout=1), lock.acquire(False))  # prints: True True
