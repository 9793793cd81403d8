from collections import deque
from dataclasses import dataclass


@dataclass
class Point:
    x: int


class Countdown:
    def __iter__(self):
        yield from (2, 1)


class Line(deque):
    pass


def failing(action):
    try:
        print(action())
    except (TypeError, ValueError) as error:
        print(error)


points = deque([Point(1), Point(2), Point(1)], maxlen=9)
print(points)  # prints: deque([Point(x=1), Point(x=2), Point(x=1)], maxlen=9)
print(Point(2) in points, Point(3) in points, points.count(Point(1)))  # prints: True False 2
print(points.index(Point(2)), points.index(Point(1), 1))  # prints: 1 2
print(points == deque([Point(1), Point(2), Point(1)]), points != deque())  # prints: True True
points.remove(Point(2))
points += Countdown()
print(points)  # prints: deque([Point(x=1), Point(x=1), 2, 1], maxlen=9)
failing(lambda: points.remove(Point(5)))  # prints: Point(x=5) is not in deque
failing(lambda: points.index(Point(1), 1, 1))  # prints: Point(x=1) is not in deque

letters = deque("ab", maxlen=3)
letters += "cd"
print(letters, 2 * deque("ab"))  # prints: deque(['b', 'c', 'd'], maxlen=3) deque(['a', 'b', 'a', 'b'])
letters *= 2
letters += letters
print(letters)  # prints: deque(['b', 'c', 'd'], maxlen=3)
letters.append(letters)
print(letters)  # prints: deque(['c', 'd', [...]], maxlen=3)
print(Line([Point(1)]) + Line([2]), Line([1]) * 2)  # prints: Line([Point(x=1), 2]) Line([1, 1])
failing(lambda: deque([1]) * 1.5)  # prints: can't multiply sequence by non-int of type 'float'
