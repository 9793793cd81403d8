import multiprocessing
import time


def work(n):
    time.sleep(n / 10)
    return n


if __name__ == "__main__":
    with multiprocessing.Pool(3) as pool:
        print(list(pool.imap_unordered(work, [3, 1, 2])))  # prints: [1, 2, 3]
        print(list(pool.imap(work, [1, 0])))  # prints: [1, 0]
