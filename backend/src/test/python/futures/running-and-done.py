import threading
import time
from concurrent.futures import ThreadPoolExecutor

go = threading.Event()
with ThreadPoolExecutor(1) as pool:
    first, second = pool.submit(go.wait), pool.submit(int)
    time.sleep(0.02)
    print(first.running(), first.done(), second.running(), second.done())  # prints: True False False False
    go.set()
    print(first.result(), second.result(), first.running(), second.done())  # prints: True 0 False True
