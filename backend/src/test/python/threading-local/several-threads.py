import threading

data = threading.local()
barrier = threading.Barrier(4)
results = []


def work(n):
    data.n = n
    barrier.wait()
    results.append((n, data.n))


threads = [threading.Thread(target=work, args=(n,)) for n in range(4)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(sorted(results))  # prints: [(0, 0), (1, 1), (2, 2), (3, 3)]
