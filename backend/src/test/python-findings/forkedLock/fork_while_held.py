# says: Process-1/MainThread waits at line 15 for lock, which nobody can release: Thread-1 (hold) held it when the process was forked at line 22, and only the forking thread was copied.
import time
from multiprocessing import Process
from threading import Lock, Thread

lock = Lock()


def hold():
    with lock:  # finding: forkedLock
        time.sleep(0.2)


def child():
    with lock:  # finding: forkedLock
        print("never")


if __name__ == "__main__":
    Thread(target=hold).start()
    process = Process(target=child)
    process.start()  # finding: forkedLock
    process.join()
