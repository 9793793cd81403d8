import threading

barrier = threading.Barrier(3)
indexes = []


def work():
    indexes.append(barrier.wait())


threads = [threading.Thread(target=work) for _ in range(3)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(sorted(indexes))  # prints: [0, 1, 2]
