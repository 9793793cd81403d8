# no findings
import time
from threading import Thread, local

own = local()


def work(n):
    own.count = 0
    for _ in range(n):
        own.count += 1
        time.sleep(0.01)
    print(n, own.count)


threads = [Thread(target=work, args=(n,)) for n in (2, 4)]
for t in threads:
    t.start()
for t in threads:
    t.join()
