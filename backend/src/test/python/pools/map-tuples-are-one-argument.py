import multiprocessing


def add(pair):
    return pair[0] + pair[1]


def add2(a, b):
    return a + b


if __name__ == "__main__":
    with multiprocessing.Pool(2) as pool:
        print(pool.map(add, [(1, 2), (3, 4)]))  # prints: [3, 7]
        print(pool.starmap(add2, [(1, 2), (3, 4)]))  # prints: [3, 7]
        try:
            pool.map(add2, [(1, 2)])
        except TypeError as error:
            print(error)  # prints: add2() missing 1 required positional argument: 'b'
