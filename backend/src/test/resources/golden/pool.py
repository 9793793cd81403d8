import time
from concurrent.futures import ThreadPoolExecutor


def job(n):
    time.sleep(n)
    return n * n


with ThreadPoolExecutor(max_workers=1) as pool:
    first = pool.submit(job, 2)
    second = pool.submit(job, 1)
    print(first.result(), second.result())
