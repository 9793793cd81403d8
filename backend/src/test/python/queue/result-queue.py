import queue
import threading

results = queue.Queue()


def square(n):
    results.put((n, n * n))


threads = [threading.Thread(target=square, args=(n,)) for n in range(4)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(dict(sorted(results.get() for _ in range(4))))  # prints: {0: 0, 1: 1, 2: 4, 3: 9}
