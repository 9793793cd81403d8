import threading

barrier = threading.Barrier(3)
print(barrier.parties, barrier.n_waiting, barrier.broken)  # prints: 3 0 False
log = []


def work(n):
    log.append(f"before {n}")
    barrier.wait()
    log.append(f"after {n}")


threads = [threading.Thread(target=work, args=(n,)) for n in range(3)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print([word.split()[0] for word in log])  # prints: ['before', 'before', 'before', 'after', 'after', 'after']
