import threading
import time

condition = threading.Condition()
log = []


def wait():
    with condition:
        condition.wait()
        log.append("woken")


t = threading.Thread(target=wait)
t.start()
time.sleep(0.05)
with condition:
    condition.notify()
    time.sleep(0.05)
    log.append("notifier is done")
t.join()
print(log)  # prints: ['notifier is done', 'woken']
