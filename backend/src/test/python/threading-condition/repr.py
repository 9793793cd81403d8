import threading

condition = threading.Condition()
print(repr(condition).startswith("<Condition(<unlocked _thread.RLock object"), repr(condition)[-4:])
# prints: True  0)>
print(repr(threading.Condition(threading.Lock())).startswith("<Condition(<unlocked _thread.lock object"))
# prints: True
