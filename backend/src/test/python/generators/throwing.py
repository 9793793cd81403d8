def listening():
    while True:
        try:
            print("got", (yield))
        except ValueError as error:
            print("caught", repr(error), "after", repr(error.__context__))


class Odd(ValueError):
    def __init__(self, size=3):
        super().__init__(size, "odd")


g = listening()
next(g)
g.throw(ValueError, "y")  # prints: caught ValueError('y') after None
g.throw(ValueError, ("a", "b"))  # prints: caught ValueError('a', 'b') after None
g.throw(ValueError, TypeError(1))  # prints: caught ValueError(TypeError(1)) after None
g.throw(ValueError, Odd(1))  # prints: caught Odd(1, 'odd') after None
g.throw(Odd)  # prints: caught Odd(3, 'odd') after None
g.throw(Odd, 7, None)  # prints: caught Odd(7, 'odd') after None

for args in (ValueError(1), "x"), (ValueError, "x", 23), ("abc",), (list,):
    try:
        g.throw(*args)
    except TypeError as error:
        print(error)
        # prints: instance exception may not have a separate value
        # prints: throw() third argument must be a traceback object
        # prints: exceptions must be classes or instances deriving from BaseException, not str
        # prints: exceptions must be classes or instances deriving from BaseException, not type


def handling():
    try:
        raise KeyError("a")
    except KeyError:
        try:
            yield
        except ValueError as error:
            print(repr(error.__context__))
            yield


g = handling()
next(g)
try:
    1 / 0
except ZeroDivisionError:
    g.throw(ValueError())  # prints: KeyError('a')

g.__name__ = "renamed"
print(g.__name__, g.__qualname__)  # prints: renamed handling

last = (lambda: (yield 1) or 5)()
next(last)
try:
    last.send(0)
except StopIteration as stop:
    print(stop.value)  # prints: 5
