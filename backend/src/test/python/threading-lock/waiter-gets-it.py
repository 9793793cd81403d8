import threading
import time

lock = threading.Lock()
log = []


def wait():
    with lock:
        log.append("waiter")


with lock:
    t = threading.Thread(target=wait)
    t.start()
    time.sleep(0.05)
    log.append("main")
t.join()
print(log)  # prints: ['main', 'waiter']
