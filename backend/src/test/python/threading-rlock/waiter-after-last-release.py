import threading
import time

lock = threading.RLock()
log = []


def wait():
    with lock:
        log.append("waiter")


lock.acquire()
lock.acquire()
t = threading.Thread(target=wait)
t.start()
lock.release()
time.sleep(0.05)
log.append("main still has it")
lock.release()
t.join()
print(log)  # prints: ['main still has it', 'waiter']
