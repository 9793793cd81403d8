import multiprocessing


def work(n):
    return [][n]


if __name__ == "__main__":
    with multiprocessing.Pool(1) as pool:
        pool.map(work, [1])  # raises: IndexError: list index out of range
