# no findings
import time
from threading import Lock, Thread

lock = Lock()


def work():
    with lock:
        time.sleep(0.5)


t = Thread(target=work)
t.start()
t.join()
with lock:
    time.sleep(0.1)
