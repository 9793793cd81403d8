import threading

lock = threading.Lock()
condition = threading.Condition(lock)
with condition:
    print(lock.locked())  # prints: True
    print(condition.acquire(blocking=False))  # prints: False
print(lock.locked())  # prints: False
