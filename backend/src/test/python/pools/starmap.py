import multiprocessing as mp


def add(a, b):
    return a + b


def first(pair):
    return pair[0]


if __name__ == "__main__":
    with mp.Pool(2) as pool:
        print(pool.starmap(add, [(1, 2), (3, 4)]))  # prints: [3, 7]
        print(pool.map(first, [(1, 2), (3, 4)]))  # prints: [1, 3]
        try:
            pool.map(add, [(1, 2)])
        except TypeError as error:
            print(error)  # prints: add() missing 1 required positional argument: 'b'
