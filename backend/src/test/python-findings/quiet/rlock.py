# no findings
from threading import RLock, Thread

lock = RLock()
items = {}


def put(key):
    with lock:
        items[key] = items.get(key, 0) + 1


def work():
    with lock:
        put("x")
        put("y")


threads = [Thread(target=work) for _ in range(3)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(items["x"], items["y"])
