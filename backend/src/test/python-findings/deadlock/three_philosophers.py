import time
from threading import Lock, Thread

forks = [Lock() for _ in range(3)]


def dine(i):
    with forks[i]:
        time.sleep(0.1)
        with forks[(i + 1) % 3]:  # finding: deadlock
            print(i, "eats")


threads = [Thread(target=dine, args=(i,)) for i in range(3)]
for t in threads:
    t.start()
for t in threads:
    t.join()
