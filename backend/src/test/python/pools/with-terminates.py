import multiprocessing
import time

if __name__ == "__main__":
    begin = time.monotonic()
    with multiprocessing.Pool(1) as pool:
        pool.apply_async(time.sleep, (5,))
    print(time.monotonic() - begin < 2)  # prints: True
    try:
        pool.map(abs, [1])
    except ValueError as error:
        print(error)  # prints: Pool not running
