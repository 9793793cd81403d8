# no findings
import time
from threading import Lock, Thread

lock = Lock()
cache = {}


def lookup(key):
    with lock:
        found = key in cache
    if not found:
        time.sleep(0.1)
        with lock:
            if key not in cache:
                cache[key] = key * 2
    with lock:
        return cache[key]


threads = [Thread(target=lookup, args=("a",)) for _ in range(2)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(cache)
