import multiprocessing
import threading


def work(n):
    return threading.Lock()


if __name__ == "__main__":
    with multiprocessing.Pool(1) as pool:
        try:
            pool.apply(work, (1,))
        except multiprocessing.pool.MaybeEncodingError as error:
            print(str(error)[:34])  # prints: Error sending result: '<unlocked _
            print(str(error)[-60:])  # prints: . Reason: 'TypeError("cannot pickle '_thread.lock' object")'
