import multiprocessing

if __name__ == "__main__":
    pool = multiprocessing.Pool(2)
    print(pool)  # prints: <multiprocessing.pool.Pool state=RUN pool_size=2>
    pool.close()
    print(pool)  # prints: <multiprocessing.pool.Pool state=CLOSE pool_size=2>
    pool.terminate()
    pool.join()
