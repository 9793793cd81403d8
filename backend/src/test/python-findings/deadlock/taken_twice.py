# says: Deadlock: MainThread waits at line 8 for lock, which it holds itself.
from threading import Lock

lock = Lock()


def inner():
    with lock:  # finding: deadlock
        print("never")


with lock:
    inner()
