# no findings
import time
from threading import BoundedSemaphore, Semaphore, Thread

slots = Semaphore(2)
mutex = BoundedSemaphore(1)
used = 0


def work():
    global used
    with slots:
        time.sleep(0.01)
        with mutex:
            used += 1


threads = [Thread(target=work) for _ in range(4)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(used)
