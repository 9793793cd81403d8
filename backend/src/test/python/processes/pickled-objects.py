import multiprocessing as mp


class Point:
    def __init__(self, x, y):
        self.x = x
        self.y = y

    def __eq__(self, other):
        return (self.x, self.y) == (other.x, other.y)


if __name__ == "__main__":
    receiver, sender = mp.Pipe(False)
    point = Point(1, [2])
    sender.send((point, {1, 2}, b"x", len, Point, None))
    copy, numbers, data, function, cls, nothing = receiver.recv()
    print(copy == point, copy is point, copy.y is point.y, numbers, data, function("ab"), cls is Point, nothing)
    # prints: True False False {1, 2} b'x' 2 True None
    pair = [point, point]
    sender.send(pair)
    a, b = receiver.recv()
    print(a is b)  # prints: True
