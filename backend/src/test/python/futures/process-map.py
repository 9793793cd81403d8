from concurrent.futures import ProcessPoolExecutor


def square(n):
    return n * n


def add(a, b):
    return a + b


if __name__ == "__main__":
    with ProcessPoolExecutor(2) as executor:
        print(list(executor.map(square, range(5))))  # prints: [0, 1, 4, 9, 16]
        print(list(executor.map(add, [1, 2, 3], [4, 5, 6], chunksize=2)))  # prints: [5, 7, 9]
