# __reduce__ and __getnewargs__ across a pipe and a manager; what they raise comes out of send().
import multiprocessing as mp


class Point:
    def __init__(self, x, y):
        self.x, self.y = x, y

    def __reduce__(self):
        return Point, (self.x, self.y)

    def __repr__(self):
        return f"Point({self.x}, {self.y})"


class Name(str):
    def __new__(cls, first, last):
        self = super().__new__(cls, f"{first} {last}")
        self.last = last
        return self

    def __getnewargs__(self):
        return self.split()


class Whole(Name):
    def __getnewargs__(self):
        return tuple(self.split())


class Bad:
    def __reduce__(self):
        raise TypeError("no pickles today")


if __name__ == "__main__":
    a, b = mp.Pipe()
    a.send({"p": Point(1, [2])})
    print(b.recv())  # prints: {'p': Point(1, [2])}
    a.send(Whole("Ada", "Lovelace"))
    print(b.recv().last)  # prints: Lovelace
    for wrong in (Name("Ada", "Lovelace"), Bad()):
        try:
            a.send(wrong)
        except TypeError as error:
            print(error)
    # prints: __getnewargs__ should return a tuple, not 'list'
    # prints: no pickles today
    with mp.Manager() as manager:
        points = manager.list([Point(1, 1)])
        points.append(Point(2, 2))
        print(points[1], points[:])  # prints: Point(2, 2) [Point(1, 1), Point(2, 2)]
        table = manager.dict()
        table["p"] = Point(9, 9)
        print(table["p"], dict(table))  # prints: Point(9, 9) {'p': Point(9, 9)}
