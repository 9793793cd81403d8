import multiprocessing

lock = None


def prepare(shared):
    global lock
    lock = shared


def work(n):
    with lock:
        return n


if __name__ == "__main__":
    with multiprocessing.Pool(2, initializer=prepare, initargs=(multiprocessing.Lock(),)) as pool:
        print(pool.map(work, range(4)))  # prints: [0, 1, 2, 3]
    print(lock)  # prints: None
