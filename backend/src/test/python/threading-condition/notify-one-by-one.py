import threading
import time

condition = threading.Condition()
log = []


def wait(n):
    with condition:
        condition.wait()
        log.append(n)


threads = []
for n in range(3):
    t = threading.Thread(target=wait, args=(n,))
    t.start()
    threads.append(t)
    time.sleep(0.05)
for _ in range(3):
    with condition:
        condition.notify()
    time.sleep(0.05)
    log.append("-")
for t in threads:
    t.join()
print(log)  # prints: [0, '-', 1, '-', 2, '-']
