"""An exception raised again has what is handled there as its context, whatever it had before."""

error = ValueError("kept")


def fail(kind):
    try:
        raise kind
    except kind:
        raise error


for kind in (KeyError, IndexError):
    try:
        fail(kind)
    except ValueError as e:
        print(repr(e.__context__))
# prints: KeyError()
# prints: IndexError()


def generator():
    try:
        1 / 0
    except ZeroDivisionError:
        yield


paused = generator()
next(paused)
try:
    paused.throw(error)
except ValueError as e:
    print(repr(e.__context__))  # prints: ZeroDivisionError('division by zero')
