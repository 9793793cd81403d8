import threading

results = {}


def square(n):
    results[n] = n * n


threads = [threading.Thread(target=square, args=(n,)) for n in range(5)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(results)  # prints: {0: 0, 1: 1, 2: 4, 3: 9, 4: 16}
