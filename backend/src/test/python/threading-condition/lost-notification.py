import threading

condition = threading.Condition()
with condition:
    condition.notify()
with condition:
    print(condition.wait(0.05))  # prints: False
