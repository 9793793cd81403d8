import multiprocessing
import time


def work(n):
    time.sleep(0.15)
    return n


if __name__ == "__main__":
    with multiprocessing.Pool(1) as pool:
        results = pool.imap(work, [7])
        try:
            results.next(timeout=0.02)
        except multiprocessing.TimeoutError as error:
            print(repr(error))  # prints: TimeoutError()
        print(results.next(timeout=5))  # prints: 7
        try:
            results.next()
        except StopIteration:
            print("over")  # prints: over
