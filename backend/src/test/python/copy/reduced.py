# copy() and deepcopy() ask __reduce_ex__, __reduce__ and __getnewargs__, too.
import copy


class Point:
    def __init__(self, x, y):
        self.x, self.y = x, y

    def __reduce__(self):
        return Point, (self.x, self.y)


class Log(list):
    def __init__(self, name):
        self.name = name

    def __reduce_ex__(self, protocol):
        print("protocol", protocol)
        return Log, (self.name,), {"copied": True}, iter(self)


class Name(str):
    def __new__(cls, first, last):
        return super().__new__(cls, f"{first} {last}")

    def __getnewargs__(self):
        return tuple(self.split())


class Single:
    def __reduce__(self):
        return "single"


class Bad:
    def __reduce__(self):
        raise TypeError("no copies")


single = Single()
inner = [1]
point = Point(inner, 2)
print(copy.copy(point).x is inner, copy.deepcopy(point).x is inner)  # prints: True False
twice = copy.deepcopy([point, point])
print(twice[0] is twice[1], twice[0].x)  # prints: True [1]
log = Log("l")
log.extend([inner, 2])
made = copy.copy(log)  # prints: protocol 4
print(made, made.name, made.copied, made[0] is inner)  # prints: [[1], 2] l True True
made = copy.deepcopy(log)  # prints: protocol 4
print(made, made[0] is inner)  # prints: [[1], 2] False
print(copy.copy(Name("a", "b")), type(copy.copy(Name("a", "b"))))  # prints: a b <class '__main__.Name'>
print(copy.copy(single) is single, copy.deepcopy([single])[0] is single)  # prints: True True
for function in (copy.copy, copy.deepcopy):
    try:
        function(Bad())
    except TypeError as error:
        print(error)  # prints: no copies
# prints: no copies
