# no findings
import time
from threading import Lock, Thread

a = Lock()
b = Lock()


def take(first, second):
    while True:
        with first:
            if second.acquire(timeout=0.05):
                second.release()
                return
        time.sleep(0.001)


threads = [Thread(target=take, args=pair) for pair in ((a, b), (b, a))]
for t in threads:
    t.start()
for t in threads:
    t.join()
