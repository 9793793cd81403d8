import multiprocessing


def work(n):
    raise KeyError(n)


if __name__ == "__main__":
    with multiprocessing.Pool(1) as pool:
        r = pool.apply_async(work, (5,))
        r.wait()
        print(r.ready(), r.successful())  # prints: True False
        try:
            r.get()
        except KeyError as error:
            print(repr(error))  # prints: KeyError(5)
