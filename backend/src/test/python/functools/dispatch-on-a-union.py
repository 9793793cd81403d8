from functools import singledispatch


@singledispatch
def kind(value):
    return "something"


@kind.register
def _(value: int | float):
    return "a number"


print(kind(1), kind(2.5), kind(True), kind("1"), sorted(c.__name__ for c in kind.registry))  # prints: a number a number a number something ['float', 'int', 'object']
