import threading
import time

event = threading.Event()
begin = time.monotonic()
print(event.wait(0.1), event.wait(timeout=0.05))  # prints: False False
print(round(time.monotonic() - begin, 2) >= 0.15)  # prints: True
