import multiprocessing
import time

if __name__ == "__main__":
    pool = multiprocessing.Pool(1)
    results = [pool.apply_async(time.sleep, (5,)) for _ in range(3)]
    pool.terminate()
    pool.join()
    print([r.ready() for r in results])  # prints: [False, False, False]
