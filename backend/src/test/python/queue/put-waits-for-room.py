import queue
import threading
import time

q = queue.Queue(1)
log = []


def produce():
    for i in range(3):
        q.put(i)
        log.append(f"put {i}")


t = threading.Thread(target=produce)
t.start()
time.sleep(0.05)
log.append("main gets")
got = [q.get() for _ in range(3)]
t.join()
print(log[:2], got)  # prints: ['put 0', 'main gets'] [0, 1, 2]
