import time
from concurrent.futures import ThreadPoolExecutor, TimeoutError, as_completed

with ThreadPoolExecutor(2) as executor:
    futures = [executor.submit(time.sleep, n) for n in (0.01, 0.5)]
    try:
        for future in as_completed(futures, timeout=0.2):
            print("one")  # prints: one
    except TimeoutError as error:
        print(error)  # prints: 1 (of 2) futures unfinished
