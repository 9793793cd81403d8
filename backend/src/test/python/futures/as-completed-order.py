import time
from concurrent.futures import ThreadPoolExecutor, as_completed


def work(n):
    time.sleep(n / 20)
    return n


with ThreadPoolExecutor(3) as pool:
    futures = [pool.submit(work, n) for n in (3, 1, 2)]
    print([f.result() for f in as_completed(futures)])  # prints: [1, 2, 3]
    print([f.result() for f in futures])  # prints: [3, 1, 2]
