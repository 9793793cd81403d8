import time
from concurrent.futures import ThreadPoolExecutor

pool = ThreadPoolExecutor(1)
f = pool.submit(time.sleep, 0.05)
pool.shutdown(wait=False)
print(f.done())  # prints: False
print(f.result())  # prints: None
