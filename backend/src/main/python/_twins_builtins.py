"""What the built-in functions do where the program's own code has a part in it.

Each function here is the twin of a native one. Native code has checked the arguments' number; it
gave up before it changed anything.
"""

from _values import type_name
import sys

_MISSING = object()


def print_(*args, sep=None, end=None, file=None, flush=False):
    if file is None:
        file = sys.stdout
        if file is None:
            return
    sep = " " if sep is None else sep
    end = "\n" if end is None else end
    write = file.write
    first = True
    for arg in args:
        if not first:
            write(sep)
        first = False
        write(str(arg))
    write(end)
    if flush:
        file.flush()


def input_(prompt=""):
    sys.stdout.write(str(prompt))
    sys.stdout.flush()
    line = sys.stdin.readline()
    if not line:
        raise EOFError("EOF when reading a line")
    return line[:-1] if line.endswith("\n") else line


def all_(iterable):
    for item in iterable:
        if not item:
            return False
    return True


def any_(iterable):
    for item in iterable:
        if item:
            return True
    return False


def all_after(item, rest):
    return bool(item) and all_(rest)


def any_after(item, rest):
    return bool(item) or any_(rest)


def sum_(iterable, start=0):
    total = start
    for item in iterable:
        total = total + item
    return total


def sum_after(total, item, rest):
    total = total + item
    for item in rest:
        total = total + item
    return total


def min_after(best, item, rest):
    if item < best:
        best = item
    for item in rest:
        if item < best:
            best = item
    return best


def max_after(best, item, rest):
    if item > best:
        best = item
    for item in rest:
        if item > best:
            best = item
    return best


def min_(*args, key=None, default=_MISSING):
    iterator = iter(args[0] if len(args) == 1 else args)
    best = next(iterator, _MISSING)
    if best is _MISSING:
        if default is _MISSING:
            raise ValueError("min() arg is an empty sequence")
        return default
    if key is None:
        for item in iterator:
            if item < best:
                best = item
        return best
    least = key(best)
    for item in iterator:
        value = key(item)
        if value < least:
            best = item
            least = value
    return best


def max_(*args, key=None, default=_MISSING):
    iterator = iter(args[0] if len(args) == 1 else args)
    best = next(iterator, _MISSING)
    if best is _MISSING:
        if default is _MISSING:
            raise ValueError("max() arg is an empty sequence")
        return default
    if key is None:
        for item in iterator:
            if item > best:
                best = item
        return best
    most = key(best)
    for item in iterator:
        value = key(item)
        if value > most:
            best = item
            most = value
    return best


class callable_iterator:
    """Calls a function until it gives the sentinel."""

    def __init__(self, function, sentinel):
        self._function = function
        self._sentinel = sentinel

    def __iter__(self):
        return self

    def __next__(self):
        if self._function is None:
            raise StopIteration
        value = self._function()
        if value == self._sentinel:
            self._function = None
            raise StopIteration
        return value


def iter_(function, sentinel):
    return callable_iterator(function, sentinel)


def isinstance_(obj, classes):
    for member in classes:
        if isinstance(obj, member):
            return True
    return False


def issubclass_(cls, classes):
    for member in classes:
        if issubclass(cls, member):
            return True
    return False


def divmod_(x, y):
    method = getattr(type(x), "__divmod__", None)
    result = NotImplemented if method is None else method(x, y)
    if result is NotImplemented:
        method = getattr(type(y), "__rdivmod__", None)
        result = NotImplemented if method is None else method(y, x)
    if result is NotImplemented:
        raise TypeError(
            "unsupported operand type(s) for divmod(): "
            f"'{type_name(x)}' and '{type_name(y)}'"
        )
    return result


def prod(rest, product):
    for item in rest:
        product = product * item
    return product


async def anext_or_default(iterator, default):
    try:
        return await anext(iterator)
    except StopAsyncIteration:
        return default
