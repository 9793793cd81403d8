import queue
import threading

q = queue.Queue()
total = 0


def produce():
    for i in range(10000):
        q.put(i)
    q.put(None)


threading.Thread(target=produce).start()
while (item := q.get()) is not None:
    total += item
print(total)  # prints: 49995000
