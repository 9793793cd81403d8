import time
from multiprocessing.pool import ThreadPool


def work(n):
    time.sleep(n / 20)
    return n


with ThreadPool(3) as pool:
    print(pool.map(work, [3, 1, 2]))  # prints: [3, 1, 2]
    print(list(pool.imap_unordered(work, [3, 1, 2])))  # prints: [1, 2, 3]
    print(pool.apply_async(work, (1,)).get(), pool.starmap(pow, [(2, 2)]))  # prints: 1 [4]
