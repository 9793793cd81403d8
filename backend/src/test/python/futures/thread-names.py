import threading
import time
from concurrent.futures import ThreadPoolExecutor


def name(_):
    time.sleep(0.05)
    return threading.current_thread().name


with ThreadPoolExecutor(2, "fetch") as pool:
    print(sorted(pool.map(name, range(2))))  # prints: ['fetch_0', 'fetch_1']
with ThreadPoolExecutor(1) as pool:
    print(list(pool.map(name, range(1))))  # prints: ['ThreadPoolExecutor-0_0']
