import multiprocessing
import os
import threading


def work(n):
    return n * 2


def fail():
    raise ValueError("no")


def done(result):
    print("callback", result, os.getpid() == parent, threading.current_thread() is threading.main_thread())


def failed(error):
    print("error callback", repr(error))


if __name__ == "__main__":
    parent = os.getpid()
    with multiprocessing.Pool(1) as pool:
        pool.apply_async(work, (4,), callback=done).wait()
        pool.apply_async(fail, error_callback=failed).wait()
        pool.map_async(work, [1, 2], callback=done).wait()
# prints: callback 8 True False
# prints: error callback ValueError('no')
# prints: callback [2, 4] True False
