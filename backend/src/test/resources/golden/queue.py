import queue
import threading

jobs = queue.Queue(maxsize=1)


def consume():
    while jobs.get() is not None:
        jobs.task_done()


threading.Thread(target=consume).start()
jobs.put("a")
jobs.put("b")
jobs.join()
jobs.put(None)
