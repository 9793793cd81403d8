import time
from threading import Lock, Thread

lock = Lock()


def slow():
    time.sleep(0.3)


def other():
    with lock:  # finding: heldWaiting
        print("at last")


worker, waiter = Thread(target=slow), Thread(target=other)
worker.start()
with lock:
    waiter.start()
    worker.join()  # finding: heldWaiting
waiter.join()
