"""Matrix multiplication in a pool of processes."""
import random
from multiprocessing import Pool, cpu_count
from functools import partial


def make_matrix(rows, cols, rng):
    return [[rng.randint(0, 9) for _ in range(cols)] for _ in range(rows)]


def multiply_row(row, matrix):
    return [sum(a * b for a, b in zip(row, column)) for column in zip(*matrix)]


def dot(args):
    i, j, row, col = args
    return i, j, sum(x * y for x, y in zip(row, col))


def show(matrix, title=""):
    width = max(len(str(value)) for row in matrix for value in row)
    print(title.center(30, "-"))
    for row in matrix:
        print(" ".join(f"{value:>{width}d}" for value in row))


def main():
    rng = random.Random(42)
    a = make_matrix(3, 4, rng)
    b = make_matrix(4, 2, rng)
    show(a, " A ")
    show(b, " B ")
    with Pool(processes=2) as pool:
        product = pool.map(partial(multiply_row, matrix=b), a)
    show(product, " A x B ")

    with Pool(3) as pool:
        jobs = [(i, j, a[i], [r[j] for r in b]) for i in range(3) for j in range(2)]
        result = [[0] * 2 for _ in range(3)]
        for i, j, value in pool.imap_unordered(dot, jobs, chunksize=2):
            result[i][j] = value
        starred = pool.starmap(pow, [(2, 5), (3, 2), (10, 3)])
        handle = pool.apply_async(multiply_row, (a[0], b))
        print(handle.get(timeout=10) == product[0], handle.successful())
        pool.close()
        pool.join()
    print(result == product, starred)
    print(isinstance(cpu_count(), int))
    try:
        pool.map(abs, [1])
    except ValueError as e:
        print("ValueError:", e)


if __name__ == "__main__":
    main()
# prints: ------------- A --------------
# prints: 1 0 4 3
# prints: 3 2 1 8
# prints: 1 9 6 0
# prints: ------------- B --------------
# prints: 0 1
# prints: 3 3
# prints: 8 9
# prints: 0 8
# prints: ----------- A x B ------------
# prints: 32 61
# prints: 14 82
# prints: 75 82
# prints: True True
# prints: True [32, 9, 1000]
# prints: True
# prints: ValueError: Pool not running
