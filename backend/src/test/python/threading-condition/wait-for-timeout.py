import threading
import time

condition = threading.Condition()
begin = time.monotonic()
with condition:
    print(condition.wait_for(lambda: False, timeout=0.1))  # prints: False
    print(condition.wait_for(lambda: [], 0.01))  # prints: []
    print(condition.wait_for(lambda: "", timeout=0))  # prints:
print(round(time.monotonic() - begin, 1))  # prints: 0.1
