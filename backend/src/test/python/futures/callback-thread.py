import threading
import time
from concurrent.futures import ThreadPoolExecutor

names = []
with ThreadPoolExecutor(1, thread_name_prefix="worker") as pool:
    f = pool.submit(time.sleep, 0.05)
    f.add_done_callback(lambda f: names.append(threading.current_thread().name))
    f.result()
    f2 = pool.submit(int)
    f2.result()
    time.sleep(0.02)
    f2.add_done_callback(lambda f: names.append(threading.current_thread().name))
print(names)  # prints: ['worker_0', 'MainThread']
