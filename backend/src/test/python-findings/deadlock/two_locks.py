# says: Deadlock: Thread-2 (two) waits at line 17 for a, which Thread-1 (one) holds; Thread-1 (one) waits at line 11 for b, which Thread-2 (two) holds.
import time
from threading import Lock, Thread

a, b = Lock(), Lock()


def one():
    with a:
        time.sleep(0.1)
        with b:  # finding: deadlock
            print("one")


def two():
    with b:
        with a:  # finding: deadlock
            print("two")


threads = [Thread(target=one), Thread(target=two)]
for t in threads:
    t.start()
for t in threads:
    t.join()
