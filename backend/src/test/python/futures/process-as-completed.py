import time
from concurrent.futures import ProcessPoolExecutor, as_completed


def work(n):
    time.sleep(n / 5)
    return n


if __name__ == "__main__":
    with ProcessPoolExecutor(3) as executor:
        for future in as_completed([executor.submit(work, n) for n in (3, 1, 2)]):
            print(future.result())  # prints: 1
            # prints: 2
            # prints: 3
