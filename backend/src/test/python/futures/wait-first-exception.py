import time
from concurrent.futures import FIRST_EXCEPTION, ThreadPoolExecutor, wait


def fail():
    time.sleep(0.05)
    raise ValueError


with ThreadPoolExecutor(3) as executor:
    futures = [executor.submit(time.sleep, 0.01), executor.submit(fail), executor.submit(time.sleep, 0.5)]
    done, not_done = wait(futures, return_when=FIRST_EXCEPTION)
    print(len(done), len(not_done))  # prints: 2 1
