import multiprocessing as mp


def add(a, b=0):
    return a + b


if __name__ == "__main__":
    with mp.Pool(2) as pool:
        print(pool.apply(add, (1,), {"b": 2}))  # prints: 3
        result = pool.apply_async(add, (3, 4))
        print(result.get(timeout=5), result.ready(), result.successful())
        # prints: 7 True True
