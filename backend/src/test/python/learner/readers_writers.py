import threading
import time
from contextlib import contextmanager


class ReadWriteLock:
    """Allows many readers or one writer; writers go first."""

    def __init__(self):
        self._cond = threading.Condition()
        self._readers = 0
        self._writer = False
        self._waiting_writers = 0

    def acquire_read(self):
        with self._cond:
            while self._writer or self._waiting_writers:
                self._cond.wait()
            self._readers += 1

    def release_read(self):
        with self._cond:
            self._readers -= 1
            if self._readers == 0:
                self._cond.notify_all()

    def acquire_write(self):
        with self._cond:
            self._waiting_writers += 1
            self._cond.wait_for(lambda: not self._writer and self._readers == 0)
            self._waiting_writers -= 1
            self._writer = True

    def release_write(self):
        with self._cond:
            self._writer = False
            self._cond.notify_all()

    @contextmanager
    def reading(self):
        self.acquire_read()
        try:
            yield self._readers
        finally:
            self.release_read()

    @contextmanager
    def writing(self):
        self.acquire_write()
        try:
            yield
        finally:
            self.release_write()


rw = ReadWriteLock()
data = {"version": 0}
events = []


def reader(i, start):
    time.sleep(start)
    with rw.reading():
        events.append(f"r{i} sees {data['version']}")
        time.sleep(0.2)
    events.append(f"r{i} out")


def writer(start):
    time.sleep(start)
    events.append("w waits")
    with rw.writing():
        data["version"] += 1
        events.append(f"w writes {data['version']}")
        time.sleep(0.1)


threads = [
    threading.Thread(target=reader, args=(1, 0)),
    threading.Thread(target=reader, args=(2, 0.06)),
    threading.Thread(target=writer, args=(0.12,)),
    threading.Thread(target=reader, args=(3, 0.18)),
]
for t in threads:
    t.start()
for t in threads:
    t.join()
print("\n".join(events))
# prints: r1 sees 0
# prints: r2 sees 0
# prints: w waits
# prints: r1 out
# prints: r2 out
# prints: w writes 1
# prints: r3 sees 1
# prints: r3 out
try:
    rw._cond.notify()
except RuntimeError as e:
    print("RuntimeError:", e)
# prints: RuntimeError: cannot notify on un-acquired lock
