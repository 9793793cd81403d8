import os
import time
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool


def die():
    time.sleep(0.1)
    os._exit(1)


if __name__ == "__main__":
    with ProcessPoolExecutor(max_workers=1) as pool:
        try:
            pool.submit(die).result()
        except BrokenProcessPool as error:
            print(error)
            # prints: A process in the process pool was terminated abruptly while the future was running or pending.
        try:
            pool.submit(print, 1)
        except BrokenProcessPool as error:
            print(error)
            # prints: A child process terminated abruptly, the process pool is not usable anymore
