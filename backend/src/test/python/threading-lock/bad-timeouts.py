import threading

lock = threading.Lock()
for kwargs in ({"timeout": -2}, {"blocking": False, "timeout": 1}, {"timeout": 1e300}, {"timeout": "1"}):
    try:
        lock.acquire(**kwargs)
    except Exception as error:
        print(type(error).__name__, error)  # prints: ValueError timeout value must be positive
        # prints: ValueError can't specify a timeout for a non-blocking call
        # prints: OverflowError timestamp out of range for platform time_t
        # prints: TypeError 'str' object cannot be interpreted as an integer
print(lock.acquire(timeout=-1))  # prints: True
