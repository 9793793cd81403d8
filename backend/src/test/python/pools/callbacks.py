import multiprocessing as mp


def half(n):
    if n % 2:
        raise ValueError(n)
    return n // 2


def good(value):
    print("good", value)  # prints: good 2


def bad(error):
    print("bad", repr(error))  # prints: bad ValueError(5)
    # prints: good [1, 2]


if __name__ == "__main__":
    with mp.Pool(1) as pool:
        pool.apply_async(half, (4,), callback=good, error_callback=bad).wait()
        pool.apply_async(half, (5,), callback=good, error_callback=bad).wait()
        pool.map_async(half, [2, 4], callback=good).wait()
