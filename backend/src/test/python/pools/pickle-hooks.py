# Arguments, results and exceptions that say themselves how they are pickled.
import multiprocessing as mp
from concurrent.futures import ProcessPoolExecutor


class Point:
    def __init__(self, x, y):
        self.x, self.y = x, y

    def __reduce__(self):
        return Point, (self.x, self.y)

    def __repr__(self):
        return f"Point({self.x}, {self.y})"


class Failure(Exception):
    def __init__(self, code, reason):
        super().__init__(f"{code}: {reason}")
        self.code, self.reason = code, reason

    def __reduce__(self):
        return Failure, (self.code, self.reason)


def swap(point):
    return Point(point.y, point.x)


def fail(point):
    raise Failure(point.x, "wrong")


if __name__ == "__main__":
    points = [Point(1, 2), Point(3, 4), Point(5, 6)]
    with mp.Pool(2) as pool:
        print(pool.map(swap, points))  # prints: [Point(2, 1), Point(4, 3), Point(6, 5)]
        print(pool.apply_async(swap, (points[0],)).get())  # prints: Point(2, 1)
        try:
            pool.apply(fail, (points[1],))
        except Failure as error:
            print(error, error.code)  # prints: 3: wrong 3
    with ProcessPoolExecutor(2) as executor:
        print(executor.submit(swap, points[2]).result())  # prints: Point(6, 5)
        print(list(executor.map(swap, points)))  # prints: [Point(2, 1), Point(4, 3), Point(6, 5)]
        print(list(executor.map(swap, points, chunksize=2))[2])  # prints: Point(6, 5)
        print(executor.submit(fail, points[0]).exception().reason)  # prints: wrong
