import multiprocessing


def work(n):
    if n == 2:
        raise ValueError(f"bad {n}")
    return n


if __name__ == "__main__":
    with multiprocessing.Pool(2) as pool:
        try:
            pool.map(work, range(4))
        except ValueError as error:
            print(error)  # prints: bad 2
        print(pool.map(work, [1]))  # prints: [1]
