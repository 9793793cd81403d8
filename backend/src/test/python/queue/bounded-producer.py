import queue
import threading

q = queue.Queue(maxsize=2)


def produce():
    for i in range(5):
        q.put(i)
    q.put(None)


thread = threading.Thread(target=produce)
thread.start()
total = []
while (item := q.get()) is not None:
    total.append(item)
thread.join()
print(total, q.maxsize)  # prints: [0, 1, 2, 3, 4] 2
