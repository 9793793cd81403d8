import threading

lock = threading.RLock()
print(type(lock), repr(lock).split(" at ")[0])
# prints: <class '_thread.RLock'> <unlocked _thread.RLock object owner=0 count=0
lock.acquire()
lock.acquire()
print(repr(lock).split(" at ")[0] == f"<locked _thread.RLock object owner={threading.get_ident()} count=2")
# prints: True
try:
    lock.locked()
except AttributeError as error:
    print(error)  # prints: '_thread.RLock' object has no attribute 'locked'
