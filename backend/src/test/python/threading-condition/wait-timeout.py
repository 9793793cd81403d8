import threading
import time

condition = threading.Condition()
with condition:
    begin = time.monotonic()
    print(condition.wait(0.1))  # prints: False
    print(round(time.monotonic() - begin, 1))  # prints: 0.1
    print(condition.wait(timeout=0))  # prints: False
    print(condition.wait(-1))  # prints: False
