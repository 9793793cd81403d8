import multiprocessing
import time

if __name__ == "__main__":
    with multiprocessing.Pool(1) as pool:
        r = pool.apply_async(time.sleep, (0.2,))
        try:
            r.get(timeout=0.05)
        except multiprocessing.TimeoutError as error:
            print(repr(error), type(error).__module__)  # prints: TimeoutError() multiprocessing.context
