import time
from concurrent.futures import ThreadPoolExecutor

log = []
with ThreadPoolExecutor(2) as pool:
    results = pool.map(log.append, [1, 2])
    time.sleep(0.05)
    print(sorted(log), type(results).__name__)  # prints: [1, 2] generator
