import multiprocessing as mp

state = None


def prepare(value):
    global state
    state = value


def use(n):
    return state + n


if __name__ == "__main__":
    with mp.Pool(2, initializer=prepare, initargs=(100,)) as pool:
        print(pool.map(use, [1, 2, 3]), state)  # prints: [101, 102, 103] None
