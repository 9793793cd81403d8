# no findings
from multiprocessing import Pool


def square(n):
    return n * n


def show(value):
    print("got", value)


if __name__ == "__main__":
    with Pool(2) as pool:
        pool.apply_async(square, (3,), callback=show).get()
