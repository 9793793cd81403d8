"""What __slots__ gives a class, and takes from its instances."""

import copy


class Point:
    __slots__ = ("x", "__y")

    def __init__(self, x, y):
        self.x = x
        self.__y = y

    def y(self):
        return self.__y


point = Point(1, 2)
print(Point.x, point.x, point.y(), point._Point__y)  # prints: <member 'x' of 'Point' objects> 1 2 2
print(copy.copy(point).y(), copy.deepcopy(point).x)  # prints: 2 1


def delete():
    del point.x


for act in (
    lambda: point.__dict__,
    lambda: vars(point),
    lambda: setattr(point, "z", 1),
    delete,
    lambda: point.x,
    delete,
):
    try:
        print(act())
    except (AttributeError, TypeError) as e:
        print(type(e).__name__, e)
# prints: AttributeError 'Point' object has no attribute '__dict__'
# prints: TypeError vars() argument must have __dict__ attribute
# prints: AttributeError 'Point' object has no attribute 'z'
# prints: None
# prints: AttributeError 'Point' object has no attribute 'x'
# prints: AttributeError x


class Named(Point):
    def __init__(self, name):
        super().__init__(3, 4)
        self.name = name


named = Named("n")
print(named.__dict__, named.x, named.y())  # prints: {'name': 'n'} 3 4
named.x = 5
print(vars(named), named.x, copy.copy(named).__dict__, copy.copy(named).x)  # prints: {'name': 'n'} 5 {'name': 'n'} 5


def make(slots, *bases, **names):
    try:
        type("Made", bases, {"__slots__": slots, **names})
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)


make(("a",), a=1)  # prints: ValueError 'a' in __slots__ conflicts with class variable
make(("1a",))  # prints: TypeError __slots__ must be identifiers
make((1,))  # prints: TypeError __slots__ items must be strings, not 'int'
make(("a",), int)  # prints: TypeError nonempty __slots__ not supported for subtype of 'int'


class Other:
    __slots__ = ("a",)


make((), Point, Other)  # prints: TypeError multiple bases have instance lay-out conflict
make((), Point, Other, int)  # prints: TypeError multiple bases have instance lay-out conflict
