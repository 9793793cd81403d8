from multiprocessing import Pool


def task(pool):
    return 1


if __name__ == "__main__":
    with Pool(1) as pool:
        try:
            pool.apply(task, (pool,))
        except NotImplementedError as error:
            print(error)  # prints: pool objects cannot be passed between processes or pickled
