import time
from concurrent.futures import ThreadPoolExecutor, TimeoutError

with ThreadPoolExecutor(1) as pool:
    f = pool.submit(time.sleep, 0.1)
    try:
        f.result(timeout=0.02)
    except TimeoutError as error:
        print(repr(error), TimeoutError.__module__)  # prints: TimeoutError() builtins
    print(f.result(timeout=5), f.done())  # prints: None True
