from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor


def square(n):
    return n * n


if __name__ == "__main__":
    for kind in (ThreadPoolExecutor, ProcessPoolExecutor):
        with kind(2) as pool:
            print(kind.__name__, list(pool.map(square, range(4))))  # prints: ThreadPoolExecutor [0, 1, 4, 9]
            # prints: ProcessPoolExecutor [0, 1, 4, 9]
