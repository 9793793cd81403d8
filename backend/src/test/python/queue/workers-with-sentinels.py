import queue
import threading

q = queue.Queue()
results = []


def work():
    while (item := q.get()) is not None:
        results.append(item * item)


workers = [threading.Thread(target=work) for _ in range(3)]
for w in workers:
    w.start()
for i in range(6):
    q.put(i)
for _ in workers:
    q.put(None)
for w in workers:
    w.join()
print(sorted(results))  # prints: [0, 1, 4, 9, 16, 25]
