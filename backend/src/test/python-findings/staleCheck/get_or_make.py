import time
from threading import Thread

cache = {}


def lookup(key):
    if key not in cache:  # finding: staleCheck
        time.sleep(0.1)
        cache[key] = object()  # finding: staleCheck
    return cache[key]


threads = [Thread(target=lookup, args=("a",)) for _ in range(2)]
for t in threads:
    t.start()
for t in threads:
    t.join()
