import itertools
import math
import types


class Lamp:
    level = 3


def dimmed(self, by=1):
    return self.level - by

for call in (
    lambda: types.MethodType(dimmed, Lamp())(2),  # prints: 1
    lambda: types.MethodType(5, 5),  # prints: TypeError first argument must be callable
    lambda: types.MethodType(len, None),  # prints: TypeError instance must not be None
    lambda: types.MethodType(len, [1, 2])(),  # prints: 2
    lambda: types.MethodType(dimmed),  # prints: TypeError method expected 2 arguments, got 1
    lambda: types.SimpleNamespace(1),  # prints: TypeError no positional arguments expected
    lambda: types.SimpleNamespace(a=1).b,  # prints: AttributeError 'types.SimpleNamespace' object has no attribute 'b'
    lambda: types.MappingProxyType({"a": 1}) | {"b": 2},  # prints: {'a': 1, 'b': 2}
    lambda: types.MappingProxyType(5),  # prints: TypeError mappingproxy() argument must be a mapping, not int
    lambda: math.log(),  # prints: TypeError math.log requires 1 to 2 arguments
    lambda: math.log(1, 2, 3),  # prints: TypeError math.log requires 1 to 2 arguments
    lambda: list(itertools.combinations("ab", 10**20)),  # prints: OverflowError Python int too large to convert to C ssize_t
):
    try:
        print(repr(call()))
    except Exception as e:
        print(type(e).__name__, e)
