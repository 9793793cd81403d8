"""type(name, bases, dict) makes a class of the module that calls it."""

Point = type("Point", (), {"x": 1, "shift": lambda self, by: self.x + by})
print(Point, Point().shift(2), Point.__module__, Point.__annotations__)  # prints: <class '__main__.Point'> 3 __main__ {}
for bad in (("P", 3, {}), (3, (), {}), ("P", (), None), ("P", ())):
    try:
        type(*bad)
    except TypeError as e:
        print(e)
# prints: type.__new__() argument 2 must be tuple, not int
# prints: type.__new__() argument 1 must be str, not int
# prints: type.__new__() argument 3 must be dict, not None
# prints: type() takes 1 or 3 arguments
