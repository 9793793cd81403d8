# says: total is a data race: Thread-1 (add) writes it at line 9 and Thread-2 (add) reads it at line 9, and nothing orders the two.
from threading import Thread

total = 0


def add(n):
    global total
    total += n  # finding: race


threads = [Thread(target=add, args=(n,)) for n in (1, 2)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(total)
