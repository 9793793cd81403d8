import multiprocessing as mp
import time


def work(n):
    time.sleep(n / 10)
    return n


if __name__ == "__main__":
    with mp.Pool(3) as pool:
        print(list(pool.imap(work, [3, 1, 2])))  # prints: [3, 1, 2]
        print(list(pool.imap_unordered(work, [3, 1, 2])))  # prints: [1, 2, 3]
        print(list(pool.imap(work, [1, 0, 1, 0], chunksize=2)))  # prints: [1, 0, 1, 0]
