import threading

condition = threading.Condition()
with condition:
    with condition:
        print(condition.acquire(blocking=False))  # prints: True
        condition.release()
        threading.Timer(0.05, lambda: (condition.acquire(), condition.notify(), condition.release())).start()
        print(condition.wait(1))  # prints: True
    condition.notify()
try:
    condition.notify()
except RuntimeError as error:
    print(error)  # prints: cannot notify on un-acquired lock
