from concurrent.futures import ProcessPoolExecutor


def square(n):
    return n * n


if __name__ == "__main__":
    with ProcessPoolExecutor(2) as pool:
        print(list(pool.map(square, range(7), chunksize=3)))  # prints: [0, 1, 4, 9, 16, 25, 36]
        try:
            pool.map(square, [1], chunksize=0)
        except ValueError as error:
            print(error)  # prints: chunksize must be >= 1.
