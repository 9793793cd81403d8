import time
from concurrent.futures import ThreadPoolExecutor
from threading import Lock, Thread

lock = Lock()


def slow():
    time.sleep(0.3)
    return 42


def other():
    with lock:  # finding: heldWaiting
        print("at last")


with ThreadPoolExecutor() as pool:
    future = pool.submit(slow)
    thread = Thread(target=other)
    with lock:
        thread.start()
        print(future.result())  # finding: heldWaiting
    thread.join()
