import threading

lock = threading.Lock()
print(type(lock), type(lock).__name__)  # prints: <class '_thread.lock'> lock
print(repr(lock).split(" at ")[0])  # prints: <unlocked _thread.lock object
with lock:
    print(repr(lock).split(" at ")[0])  # prints: <locked _thread.lock object
try:
    lock.owner
except AttributeError as error:
    print(error)  # prints: '_thread.lock' object has no attribute 'owner'
try:
    lock.owner = 1
except AttributeError as error:
    print(error)  # prints: '_thread.lock' object has no attribute 'owner'
