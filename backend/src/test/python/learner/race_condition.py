"""A race shown on purpose, then fixed; the classic of every tutorial."""
import threading
import time


class FakeDatabase:
    def __init__(self):
        self.value = 0
        self._lock = threading.Lock()

    def update(self, name):
        local_copy = self.value
        local_copy += 1
        time.sleep(0.1)
        self.value = local_copy

    def locked_update(self, name):
        with self._lock:
            local_copy = self.value
            local_copy += 1
            time.sleep(0.1)
            self.value = local_copy


class Counter:
    def __init__(self):
        self.count = 0

    def increment(self, offset):
        self.count += offset


def worker(how_many, counter):
    for _ in range(how_many):
        counter.increment(1)


def run(method_name):
    database = FakeDatabase()
    threads = list()
    for index in range(3):
        x = threading.Thread(target=getattr(database, method_name), args=(index,), daemon=True)
        threads.append(x)
        x.start()
    for index, thread in enumerate(threads):
        thread.join()
    return database.value


print(f"unlocked: {run('update')}, locked: {run('locked_update')}")  # prints: unlocked: 1, locked: 3
counter = Counter()
lock = threading.Lock()
threads = [threading.Thread(target=worker, args=[1000, counter]) for _ in range(5)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(f"Counter should be {5 * 1000}, found {counter.count}")
# prints: Counter should be 5000, found 5000
a, b = threading.Lock(), threading.Lock()


def lock_both(first, second, out):
    with first:
        time.sleep(0.1)
        if second.acquire(timeout=0.3 if out is None else 1):
            second.release()
            (out if out is not None else []).append("got both")
        else:
            print("would have deadlocked")


out = []
t1 = threading.Thread(target=lock_both, args=(a, b, None))
t2 = threading.Thread(target=lock_both, args=(b, a, out))
t1.start(), t2.start()
t1.join(), t2.join()  # prints: would have deadlocked
print(out, a.locked(), lock.acquire(False), lock.acquire(blocking=False))
# prints: ['got both'] False True False
