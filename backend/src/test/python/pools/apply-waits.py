import multiprocessing


def work(a, b=1):
    return a * b


if __name__ == "__main__":
    with multiprocessing.Pool(2) as pool:
        print(pool.apply(work, (3,)), pool.apply(work, (3,), {"b": 5}))  # prints: 3 15
        print(pool.apply(work, args=[2], kwds={"b": 2}))  # prints: 4
