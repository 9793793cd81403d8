"""The bounded buffer with two Conditions on one Lock."""
import threading
import time


class BoundedBuffer:
    def __init__(self, size):
        self.size = size
        self.items = []
        self.lock = threading.Lock()
        self.not_full = threading.Condition(self.lock)
        self.not_empty = threading.Condition(self.lock)
        self.max_seen = 0

    def put(self, item):
        with self.not_full:
            while len(self.items) >= self.size:
                self.not_full.wait()
            self.items.append(item)
            self.max_seen = max(self.max_seen, len(self.items))
            self.not_empty.notify()

    def get(self, timeout=None):
        with self.not_empty:
            if not self.not_empty.wait_for(lambda: self.items, timeout):
                raise TimeoutError("nothing came")
            item = self.items.pop(0)
            self.not_full.notify()
            return item


buffer = BoundedBuffer(3)
received = []


def produce(start, count):
    for i in range(start, start + count):
        buffer.put(i)


def consume(count):
    for _ in range(count):
        received.append(buffer.get())
        time.sleep(0.001)


threads = [
    threading.Thread(target=produce, args=(0, 10)),
    threading.Thread(target=produce, args=(100, 10)),
    threading.Thread(target=consume, args=(10,)),
    threading.Thread(target=consume, args=(10,)),
]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(sorted(received) == [*range(10), *range(100, 110)], buffer.max_seen <= 3)  # prints: True True
firsts = [r for r in received if r < 100]
print(len(received), len(firsts), buffer.items)  # prints: 20 10 []
try:
    buffer.get(timeout=0.1)
except TimeoutError as e:
    print(type(e).__name__, e)
# prints: TimeoutError nothing came
sem = threading.Semaphore(2)
print(sem.acquire(), sem.acquire(blocking=False), sem.acquire(blocking=False), sem.acquire(timeout=0.01))
# prints: True True False False
sem.release(2)
print(sem._value)  # prints: 2
b = threading.BoundedSemaphore(1)
try:
    b.release()
except ValueError as e:
    print(e)
# prints: Semaphore released too many times
lock = threading.Lock()
try:
    lock.release()
except RuntimeError as e:
    print(e)
# prints: release unlocked lock
r = threading.RLock()
with r, r:
    print(str(r)[:15], "count=2" in repr(r))
# prints: <locked _thread True
try:
    r.release()
except RuntimeError as e:
    print(e)
# prints: cannot release un-acquired lock
