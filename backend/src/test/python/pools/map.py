import multiprocessing as mp


def square(n):
    return n * n


if __name__ == "__main__":
    with mp.Pool(3) as pool:
        print(pool.map(square, range(10)))  # prints: [0, 1, 4, 9, 16, 25, 36, 49, 64, 81]
        print(pool.map(square, []))  # prints: []
        print(pool.map(square, range(5), chunksize=2))  # prints: [0, 1, 4, 9, 16]
