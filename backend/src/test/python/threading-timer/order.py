import threading
import time

log = []
timers = [threading.Timer(delay, log.append, (delay,)) for delay in (0.15, 0.05, 0.1)]
for t in timers:
    t.start()
for t in timers:
    t.join()
print(log)  # prints: [0.05, 0.1, 0.15]
