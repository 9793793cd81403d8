from collections import namedtuple

Point = namedtuple("Point", ["x", "y"], defaults=[0])
p = Point(1)
print(p, p.x, p[1], p == (1, 0), p._asdict())  # prints: Point(x=1, y=0) 1 0 True {'x': 1, 'y': 0}
x, y = p
print(x, y, p._replace(y=9), Point._fields, Point._make([7, 8]))
# prints: 1 0 Point(x=1, y=9) ('x', 'y') Point(x=7, y=8)
try:
    Point()
except TypeError as e:
    print(e)  # prints: Point.__new__() missing 1 required positional argument: 'x'
try:
    Point(1, 2, 3)
except TypeError as e:
    print(e)  # prints: Point.__new__() takes from 2 to 3 positional arguments but 4 were given
try:
    p.x = 5
except AttributeError:
    print("read-only")  # prints: read-only
