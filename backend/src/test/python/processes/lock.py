import multiprocessing as mp
import time


def work(lock, name):
    with lock:
        print(name, "in")  # prints: first in
        time.sleep(0.05)
        print(name, "out")  # prints: first out
        # prints: second in
        # prints: second out


if __name__ == "__main__":
    lock = mp.Lock()
    first = mp.Process(target=work, args=(lock, "first"))
    second = mp.Process(target=work, args=(lock, "second"))
    first.start()
    time.sleep(0.02)
    second.start()
    first.join()
    second.join()
    print(lock)  # prints: <Lock(owner=None)>
