import time
from concurrent.futures import ThreadPoolExecutor

with ThreadPoolExecutor(2) as pool:
    fs = [pool.submit(time.sleep, 0.03) for _ in range(4)]
print(all(f.done() for f in fs))  # prints: True
