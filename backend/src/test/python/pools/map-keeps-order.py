import multiprocessing
import time


def work(n):
    time.sleep((3 - n) / 50)
    return n * n


if __name__ == "__main__":
    with multiprocessing.Pool(3) as pool:
        print(pool.map(work, range(4)))  # prints: [0, 1, 4, 9]
