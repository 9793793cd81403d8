import time
from concurrent.futures import FIRST_COMPLETED, ThreadPoolExecutor, wait

with ThreadPoolExecutor(2) as executor:
    futures = [executor.submit(time.sleep, n) for n in (0.5, 0.01)]
    result = wait(futures, return_when=FIRST_COMPLETED)
    print(len(result.done), len(result.not_done), futures[1] in result.done)
    # prints: 1 1 True
