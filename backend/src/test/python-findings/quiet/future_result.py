# no findings
from concurrent.futures import ThreadPoolExecutor, as_completed

totals = {}


def square(n):
    totals[n] = n * n
    return n


with ThreadPoolExecutor(max_workers=2) as pool:
    futures = [pool.submit(square, n) for n in range(4)]
    for future in as_completed(futures):
        n = future.result()
        totals[n] += 1
    print(list(pool.map(square, [7, 8])))
print(sorted(totals.items()))
