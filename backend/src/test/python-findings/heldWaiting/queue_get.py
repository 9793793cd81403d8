import time
from queue import Queue
from threading import Lock, Thread

lock = Lock()
queue = Queue()


def consume():
    with lock:
        print(queue.get())  # finding: heldWaiting


def other():
    with lock:  # finding: heldWaiting
        print("at last")


threads = [Thread(target=consume), Thread(target=other)]
for t in threads:
    t.start()
time.sleep(0.2)
queue.put("item")
for t in threads:
    t.join()
