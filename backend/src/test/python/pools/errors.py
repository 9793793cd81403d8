import multiprocessing as mp


def fail(n):
    raise KeyError(n)


if __name__ == "__main__":
    with mp.Pool(1) as pool:
        try:
            pool.map(fail, [1, 2])
        except KeyError as error:
            print(repr(error), type(error.__cause__).__name__)
            # prints: KeyError(1) RemoteTraceback
    try:
        pool.map(fail, [1])
    except ValueError as error:
        print(error)  # prints: Pool not running
    try:
        mp.Pool(0)
    except ValueError as error:
        print(error)  # prints: Number of processes must be at least 1
