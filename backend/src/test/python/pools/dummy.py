from multiprocessing.dummy import Pool
import threading
import os


def work(n):
    return n * n, os.getpid() == parent


parent = os.getpid()
with Pool(3) as pool:
    print(pool.map(work, [1, 2, 3]))  # prints: [(1, True), (4, True), (9, True)]
