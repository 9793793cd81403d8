import time
from concurrent.futures import ThreadPoolExecutor

executor = ThreadPoolExecutor(1)
futures = [executor.submit(time.sleep, 0.1) for _ in range(3)]
executor.shutdown(wait=False, cancel_futures=True)
print([f.cancelled() for f in futures])  # prints: [False, True, True]
