import threading
from concurrent.futures import ThreadPoolExecutor

data = threading.local()


def work(n):
    data.count = getattr(data, "count", 0) + 1
    return data.count


with ThreadPoolExecutor(1) as pool:
    print(list(pool.map(work, range(4))))  # prints: [1, 2, 3, 4]
print(hasattr(data, "count"))  # prints: False
