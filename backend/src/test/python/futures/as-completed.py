import time
from concurrent.futures import ThreadPoolExecutor, as_completed


def work(n):
    time.sleep(n / 20)
    return n


with ThreadPoolExecutor(3) as executor:
    futures = {executor.submit(work, n): n for n in (3, 1, 2)}
    for future in as_completed(futures):
        print(futures[future], future.result())  # prints: 1 1
        # prints: 2 2
        # prints: 3 3
