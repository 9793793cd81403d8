import pickle
import threading


class Account:
    def __init__(self):
        self.lock = threading.Lock()


def outer():
    def inner():
        pass

    return inner


def numbers():
    yield 1


for value in (Account(), outer(), numbers(), threading, threading.RLock(), {}.keys()):
    try:
        pickle.dumps(value)
    except (AttributeError, TypeError) as e:
        print(type(e).__name__, e)
# prints: TypeError cannot pickle '_thread.lock' object
# prints: AttributeError Can't pickle local object 'outer.<locals>.inner'
# prints: TypeError cannot pickle 'generator' object
# prints: TypeError cannot pickle 'module' object
# prints: TypeError cannot pickle '_thread.RLock' object
# prints: TypeError cannot pickle 'dict_keys' object
try:
    pickle.dumps(lambda: 1)
except pickle.PicklingError as e:
    print(str(e)[:32], str(e).rpartition(":")[2])  # prints: Can't pickle <function <lambda>   attribute lookup <lambda> on __main__ failed
chain = []
for _ in range(600):
    chain = [chain]
try:
    pickle.dumps(chain)
except RecursionError as e:
    print(e)  # prints: maximum recursion depth exceeded while pickling an object
print(issubclass(pickle.PicklingError, pickle.PickleError))  # prints: True
