import os
import time
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool


def leave():
    time.sleep(0.1)
    raise SystemExit(3)


def work(n):
    return n


if __name__ == "__main__":
    executor = ProcessPoolExecutor(1)
    try:
        executor.submit(leave).result()
    except BaseException as error:
        print(type(error).__name__)  # prints: SystemExit
    executor.shutdown()
