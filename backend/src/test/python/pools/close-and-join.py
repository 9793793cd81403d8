import multiprocessing as mp


def square(n):
    return n * n


if __name__ == "__main__":
    pool = mp.Pool(2)
    result = pool.map_async(square, [1, 2, 3])
    try:
        pool.join()
    except ValueError as error:
        print(error)  # prints: Pool is still running
    pool.close()
    pool.join()
    print(result.get())  # prints: [1, 4, 9]
    try:
        pool.apply(square, (1,))
    except ValueError as error:
        print(error)  # prints: Pool not running
