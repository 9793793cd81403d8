import multiprocessing
import time


def work(n):
    time.sleep(0.02)
    return n


if __name__ == "__main__":
    pool = multiprocessing.Pool(2)
    results = [pool.apply_async(work, (n,)) for n in range(4)]
    pool.close()
    pool.join()
    print([r.get() for r in results])  # prints: [0, 1, 2, 3]
