import copy


class Point:
    __slots__ = ("x", "__hidden")
    label = "point"

    def __init__(self):
        self.__hidden = 5

    def told(self):
        return self.__hidden


class Named(Point):
    pass


def failing(action):
    try:
        action()
    except (AttributeError, TypeError, ValueError) as error:
        print(f"{type(error).__name__}: {error}")


def assign(name):
    return lambda: setattr(Point(), name, 1)


def delete(name):
    return lambda: delattr(Point(), name)


print(Point.x, Point().told())  # prints: <member 'x' of 'Point' objects> 5
print([name for name in dir(Point()) if "_" not in name])  # prints: ['label', 'told', 'x']
failing(lambda: Point().x)  # prints: AttributeError: 'Point' object has no attribute 'x'
failing(delete("x"))  # prints: AttributeError: x
failing(assign("y"))  # prints: AttributeError: 'Point' object has no attribute 'y'
failing(assign("label"))  # prints: AttributeError: 'Point' object attribute 'label' is read-only
failing(lambda: vars(Point()))  # prints: TypeError: vars() argument must have __dict__ attribute
failing(assign("__dict__"))  # prints: AttributeError: 'Point' object has no attribute '__dict__'

named = Named()
named.other = 1
named.x = 2
print(vars(named), named.x)  # prints: {'other': 1} 2
named.x += 1
del named.other
copied = copy.copy(named)
print(copied.x, copied.told(), copy.deepcopy(named).x)  # prints: 3 5 3


def wrong(slots, bases=(), **more):
    failing(lambda: type("Wrong", bases, {"__slots__": slots, **more}))


wrong(["a"], a=1)  # prints: ValueError: 'a' in __slots__ conflicts with class variable
wrong(["1a"])  # prints: TypeError: __slots__ must be identifiers
wrong([1])  # prints: TypeError: __slots__ items must be strings, not 'int'
wrong(["a"], (int,))  # prints: TypeError: nonempty __slots__ not supported for subtype of 'int'
wrong(["__dict__"], (Named,))  # prints: TypeError: __dict__ slot disallowed: we already got one


class Other:
    __slots__ = "only"


wrong((), (Point, Other))  # prints: TypeError: multiple bases have instance lay-out conflict
