import time
from concurrent.futures import ThreadPoolExecutor


def work(n):
    time.sleep(n / 50)
    return n * n


with ThreadPoolExecutor(3) as executor:
    print(list(executor.map(work, [3, 1, 2])))  # prints: [9, 1, 4]
    print(list(executor.map(lambda a, b: a + b, [1, 2, 3], [10, 20])))  # prints: [11, 22]
