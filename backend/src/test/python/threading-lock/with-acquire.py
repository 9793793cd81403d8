import threading

lock = threading.Lock()
try:
    with lock.acquire():
        pass
except TypeError as error:
    print(error)  # prints: 'bool' object does not support the context manager protocol
print(lock.locked())  # prints: True
