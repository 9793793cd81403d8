def inner():
    try:
        raise KeyError("inner")
    except KeyError:
        pass


try:
    raise ValueError("outer")
except ValueError:
    inner()
    try:
        raise TypeError("next")
    except TypeError as e:
        print(repr(e.__context__))  # prints: ValueError('outer')


def gen():
    try:
        yield 1
    except ValueError as e:
        yield repr(e.__context__)


g = gen()
next(g)
try:
    raise KeyError("k")
except KeyError:
    print(g.throw(ValueError("v")))  # prints: None
try:
    raise TypeError("plain")
except TypeError as e:
    print(e.__context__)  # prints: None
