# no findings
from threading import Barrier, Thread

parts = [0, 0, 0]
sums = {}
barrier = Barrier(3)


def work(i):
    parts[i] = i + 1
    barrier.wait()
    sums[i] = parts[0] + parts[1] + parts[2]


threads = [Thread(target=work, args=(i,)) for i in range(3)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(sums[0], sums[1], sums[2])
