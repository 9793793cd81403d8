import multiprocessing
import time


def work(n):
    time.sleep(0.05)
    return n


if __name__ == "__main__":
    with multiprocessing.Pool(2) as pool:
        r = pool.apply_async(work, (5,))
        print(r.ready())  # prints: False
        try:
            r.successful()
        except ValueError as error:
            print(str(error)[-9:])  # prints: not ready
        r.wait()
        print(r.ready(), r.successful(), r.get())  # prints: True True 5
