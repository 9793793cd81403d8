import numbers
from collections.abc import Iterable, Mapping, Sequence, Sized
from functools import singledispatch, singledispatchmethod
from typing import Union


@singledispatch
def show(value):
    return "something"


@show.register(numbers.Number)
def _(value):
    return "a number"


@show.register
def _(value: int):
    return "an int"


@show.register(Sequence)
def _(value):
    return "a sequence"


@show.register
def _(value: Mapping):
    return "a mapping"


@show.register
def _(value: bytes | bytearray):
    return "bytes"


@show.register
def _(value: Union[set, frozenset]):
    return "a set"


class Box:
    def __len__(self):
        return 1

    def __iter__(self):
        return iter(())


class Shown:
    @singledispatchmethod
    def tell(self, value):
        return "something"

    @tell.register
    def _(self, value: str):
        return "a text"


print(show(1), show(True), show(2.5), show(1j), sep=", ")
# prints: an int, an int, a number, a number
print(show([1]), show("x"), show(range(3)), show({}), sep=", ")
# prints: a sequence, a sequence, a sequence, a mapping
print(show(b"x"), show({1}), show(None), show(Box()), sep=", ")
# prints: bytes, a set, something, something
print(Shown().tell("x"), Shown().tell(1), sep=", ")  # prints: a text, something


def failing(action):
    try:
        action()
    except (RuntimeError, TypeError) as error:
        print(error)


show.register(Sized, lambda value: "sized")
print(show(Box()), show.dispatch(list)([]), sep=", ")  # prints: sized, a sequence
show.register(Iterable, lambda value: "iterable")
failing(lambda: show(Box()))
# prints: Ambiguous dispatch: <class 'collections.abc.Sized'> or <class 'collections.abc.Iterable'>
failing(lambda: show())  # prints: show requires at least 1 positional argument
failing(lambda: show.register(5, print))
# prints: Invalid first argument to `register()`. 5 is not a class or union type.
