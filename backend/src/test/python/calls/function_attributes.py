"""A function is an object with attributes; __dict__ holds only those a program gave it."""


def area(width: int, height: "int" = 1) -> float:
    """Width times height."""
    area.calls += 1
    return width * height


area.calls = 0
area(2, 3)
print(area.__doc__, area.__dict__, vars(area) is area.__dict__)  # prints: Width times height. {'calls': 1} True
print(area.__annotations__, area.__defaults__)  # prints: {'width': <class 'int'>, 'height': 'int', 'return': <class 'float'>} (1,)
print(area.__code__.co_name, area.__code__.co_argcount, (lambda: 0).__annotations__)  # prints: area 2 {}


class Shape:
    def name(self):
        pass

    name.tag = "shape"


print(Shape().name.tag)  # prints: shape
try:
    Shape().name.tag = 1
except AttributeError as e:
    print(e)  # prints: 'method' object has no attribute 'tag'
