class A:
    count = 0

    def __init__(self):
        A.count += 1


a, b = A(), A()
print(A.count, a.count)  # prints: 2 2
a.count = 10
print(a.count, b.count, A.count)  # prints: 10 2 2
del a.count
print(a.count)  # prints: 2
try:
    del a.count
except AttributeError as e:
    print(e)  # prints: 'A' object has no attribute 'count'
try:
    a.missing
except AttributeError as e:
    print(e, e.name, e.obj is a)  # prints: 'A' object has no attribute 'missing' missing True
print(hasattr(a, "x"), getattr(a, "x", 5), a.__dict__)  # prints: False 5 {}
setattr(a, "x", 1)
print(a.x, vars(a), a.__class__ is A, A.__name__, A.__qualname__, A.__module__)  # prints: 1 {'x': 1} True A A __main__
A.extra = lambda self: "extra"
print(a.extra())  # prints: extra
