import time
from concurrent.futures import ThreadPoolExecutor, wait

with ThreadPoolExecutor(2) as executor:
    futures = [executor.submit(time.sleep, 0.01) for _ in range(4)]
    done, not_done = wait(futures)
    print(len(done), len(not_done))  # prints: 4 0
