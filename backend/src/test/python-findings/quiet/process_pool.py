# no findings
from multiprocessing import Pool

calls = 0


def square(n):
    global calls
    calls += 1
    return n * n


if __name__ == "__main__":
    calls = 0
    with Pool(2) as pool:
        print(pool.map(square, range(4)))
    print(calls)
