import multiprocessing


def work(n):
    return 1 / n


if __name__ == "__main__":
    with multiprocessing.Pool(1) as pool:
        try:
            pool.apply(work, (0,))
        except ZeroDivisionError as error:
            print(type(error.__cause__).__name__)  # prints: RemoteTraceback
            print([line for line in str(error.__cause__).splitlines() if "return" in line])
            # prints: ['    return 1 / n']
