# no findings
from threading import Thread

results = [None] * 3
by_name = {}
order = []


def work(i):
    results[i] = i * i
    by_name[f"worker {i}"] = i
    order.append(i)


threads = [Thread(target=work, args=(i,)) for i in range(3)]
for t in threads:
    t.start()
for t in threads:
    t.join()
results[0] += 1
print(results, len(by_name), sorted(order))
