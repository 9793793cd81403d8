import queue
import threading
import time

q = queue.Queue(maxsize=2)
sizes = []


def consume():
    for _ in range(4):
        time.sleep(0.05)
        q.get()


t = threading.Thread(target=consume)
t.start()
begin = time.monotonic()
for i in range(4):
    q.put(i)
t.join()
print(round(time.monotonic() - begin, 1), q.qsize())  # prints: 0.2 0
