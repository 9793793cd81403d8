# no findings
import time
from threading import Lock, Thread

lock = Lock()
state = "new"


def worker(name):
    global state
    with lock:
        print(name, "sees", state)
    time.sleep(0.1)
    with lock:
        state = name


threads = [Thread(target=worker, args=(n,)) for n in "ab"]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(state)
