import threading
import time

log = []
watchdog = threading.Timer(0.2, log.append, ("too slow",))
watchdog.start()
time.sleep(0.02)
log.append("done in time")
watchdog.cancel()
watchdog.join()
print(log)  # prints: ['done in time']
