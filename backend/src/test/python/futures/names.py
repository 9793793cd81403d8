import threading
import time
from concurrent.futures import ThreadPoolExecutor


def name(_):
    time.sleep(0.02)
    return threading.current_thread().name


with ThreadPoolExecutor(2) as executor:
    print(sorted(set(executor.map(name, range(4)))))
    # prints: ['ThreadPoolExecutor-0_0', 'ThreadPoolExecutor-0_1']
with ThreadPoolExecutor(2) as executor:
    print(sorted(set(executor.map(name, range(4)))))
    # prints: ['ThreadPoolExecutor-1_0', 'ThreadPoolExecutor-1_1']
with ThreadPoolExecutor(2, thread_name_prefix="crew") as executor:
    print(sorted(set(executor.map(name, range(4)))))  # prints: ['crew_0', 'crew_1']
