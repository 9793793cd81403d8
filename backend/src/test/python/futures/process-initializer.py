from concurrent.futures import ProcessPoolExecutor

base = 0


def prepare(n):
    global base
    base = n


def work(n):
    return base + n


if __name__ == "__main__":
    with ProcessPoolExecutor(2, initializer=prepare, initargs=(100,)) as pool:
        print(list(pool.map(work, range(3))))  # prints: [100, 101, 102]
    print(base)  # prints: 0
