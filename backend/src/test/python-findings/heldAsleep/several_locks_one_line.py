import time
from threading import Lock, Thread

locks = [Lock(), Lock()]


def work(lock):
    with lock:  # finding: heldAsleep
        time.sleep(0.5)  # finding: heldAsleep


threads = [Thread(target=work, args=(locks[i % 2],)) for i in range(4)]
for t in threads:
    t.start()
for t in threads:
    t.join()
