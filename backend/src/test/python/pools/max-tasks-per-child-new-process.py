import multiprocessing
import os


def pid(_):
    return os.getpid()


if __name__ == "__main__":
    with multiprocessing.Pool(1, maxtasksperchild=1) as pool:
        print(len(set(pool.map(pid, range(3), chunksize=1))))  # prints: 3
    with multiprocessing.Pool(1) as pool:
        print(len(set(pool.map(pid, range(3), chunksize=1))))  # prints: 1
