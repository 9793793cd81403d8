import queue
import threading
import time

q = queue.Queue()
log = []


def wait(n):
    log.append((n, q.get()))


threads = []
for n in range(3):
    t = threading.Thread(target=wait, args=(n,))
    t.start()
    threads.append(t)
    time.sleep(0.03)
for item in "abc":
    q.put(item)
    time.sleep(0.03)
for t in threads:
    t.join()
print(log)  # prints: [(0, 'a'), (1, 'b'), (2, 'c')]
