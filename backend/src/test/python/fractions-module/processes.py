import multiprocessing
from fractions import Fraction


def harmonic(n):
    return sum(Fraction(1, k) for k in range(1, n + 1))


if __name__ == "__main__":
    with multiprocessing.Pool(2) as pool:
        print(pool.map(harmonic, [1, 2, 4]))  # prints: [Fraction(1, 1), Fraction(3, 2), Fraction(25, 12)]
