import functools
import multiprocessing


class Scale:
    def __init__(self, k):
        self.k = k

    def times(self, n):
        return self.k * n

    def __call__(self, n):
        return self.k + n


if __name__ == "__main__":
    with multiprocessing.Pool(1) as pool:
        print(pool.map(Scale(3).times, [1, 2]))  # prints: [3, 6]
        print(pool.map(Scale(3), [1, 2]))  # prints: [4, 5]
        print(pool.map(functools.partial(pow, 2), [3, 4]))  # prints: [8, 16]
        print(pool.map(str.upper, ["a", "b"]))  # prints: ['A', 'B']
