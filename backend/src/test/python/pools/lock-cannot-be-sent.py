import multiprocessing


def work(lock):
    return 1


if __name__ == "__main__":
    with multiprocessing.Pool(1) as pool:
        for thing in (multiprocessing.Lock(), multiprocessing.Queue(), multiprocessing.Value("i")):
            try:
                pool.apply(work, (thing,))
            except RuntimeError as error:
                print(error)
                # prints: Lock objects should only be shared between processes through inheritance
                # prints: Queue objects should only be shared between processes through inheritance
                # prints: Synchronized objects should only be shared between processes through inheritance
