import threading
from concurrent.futures import ThreadPoolExecutor

executor = ThreadPoolExecutor(8)
print(threading.active_count())  # prints: 1
# prints: one
executor.submit(print, "one").result()
print(threading.active_count())  # prints: 2
executor.shutdown()
print(threading.active_count())  # prints: 1
