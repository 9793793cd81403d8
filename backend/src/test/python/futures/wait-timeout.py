import time
from concurrent.futures import ThreadPoolExecutor, wait

with ThreadPoolExecutor(1) as executor:
    future = executor.submit(time.sleep, 0.3)
    print(len(wait([future], timeout=0.05).not_done))  # prints: 1
    try:
        future.result(timeout=0.01)
    except TimeoutError as error:
        print(repr(error))  # prints: TimeoutError()
