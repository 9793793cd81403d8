import queue
import threading

first, second, results = queue.Queue(), queue.Queue(), []


def double():
    while (n := first.get()) is not None:
        second.put(n * 2)
    second.put(None)


def collect():
    while (n := second.get()) is not None:
        results.append(n)


threads = [threading.Thread(target=double), threading.Thread(target=collect)]
for t in threads:
    t.start()
for n in range(4):
    first.put(n)
first.put(None)
for t in threads:
    t.join()
print(results)  # prints: [0, 2, 4, 6]
