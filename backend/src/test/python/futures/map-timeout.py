import time
from concurrent.futures import ThreadPoolExecutor, TimeoutError

with ThreadPoolExecutor(2) as executor:
    results = executor.map(time.sleep, [0.01, 0.5], timeout=0.2)
    print(next(results))  # prints: None
    try:
        next(results)
    except TimeoutError as error:
        print(repr(error))  # prints: TimeoutError()
