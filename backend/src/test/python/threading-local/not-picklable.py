import multiprocessing
import threading


def work(item):
    return item


if __name__ == "__main__":
    with multiprocessing.Pool(1) as pool:
        try:
            pool.apply(work, (threading.local(),))
        except TypeError as error:
            print(error)  # prints: cannot pickle '_thread._local' object
