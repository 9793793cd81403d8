import time
from threading import Lock, Thread

lock = Lock()


def work():
    with lock:  # finding: heldAsleep
        time.sleep(0.5)  # finding: heldAsleep


threads = [Thread(target=work) for _ in range(2)]
for t in threads:
    t.start()
for t in threads:
    t.join()
