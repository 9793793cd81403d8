import threading
import time

log = []
t = threading.Timer(0.05, log.append, args=("fired",))
t.start()
print(log, t.is_alive())  # prints: [] True
t.join()
print(log, t.is_alive())  # prints: ['fired'] False
