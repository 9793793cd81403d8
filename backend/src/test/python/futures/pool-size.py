import threading
import time
from concurrent.futures import ThreadPoolExecutor

lock = threading.Lock()
now = most = 0


def work(_):
    global now, most
    with lock:
        now += 1
        most = max(most, now)
    time.sleep(0.02)
    with lock:
        now -= 1


with ThreadPoolExecutor(max_workers=3) as pool:
    list(pool.map(work, range(9)))
print(most)  # prints: 3
