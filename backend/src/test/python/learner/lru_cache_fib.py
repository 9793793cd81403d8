import functools
import time
from functools import lru_cache, cache, cached_property, reduce, partial, singledispatch, total_ordering
from operator import mul, itemgetter, attrgetter


@lru_cache(maxsize=None)
def fib(n):
    if n < 2:
        return n
    return fib(n - 1) + fib(n - 2)


@lru_cache(maxsize=2)
def square(x):
    print("computing", x)
    return x * x


@cache
def factorial(n):
    return n * factorial(n - 1) if n else 1


print([fib(n) for n in range(16)])
# prints: [0, 1, 1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233, 377, 610]
print(fib.cache_info())  # prints: CacheInfo(hits=28, misses=16, maxsize=None, currsize=16)
fib.cache_clear()
print(fib.cache_info(), fib.__wrapped__(1))
# prints: CacheInfo(hits=0, misses=0, maxsize=None, currsize=0) 1
square(2), square(3), square(2), square(4), square(3)
# prints: computing 2
# prints: computing 3
# prints: computing 4
# prints: computing 3
print(square.cache_info())  # prints: CacheInfo(hits=1, misses=4, maxsize=2, currsize=2)
print(square.cache_parameters())  # prints: {'maxsize': 2, 'typed': False}
print(factorial(20), factorial.cache_info().hits)  # prints: 2432902008176640000 0


class DataSet:
    def __init__(self, numbers):
        self._data = tuple(numbers)

    @cached_property
    def mean(self):
        print("(expensive)")
        return sum(self._data) / len(self._data)


d = DataSet([1, 2, 3, 6])
print(d.mean, d.mean, sorted(vars(d)))
# prints: (expensive)
# prints: 3.0 3.0 ['_data', 'mean']
print(reduce(mul, range(1, 6)), reduce(lambda a, b: b + a, "abc", ""))  # prints: 120 cba
basetwo = partial(int, base=2)
basetwo.__doc__ = "Convert base 2 string to an int."
print(basetwo("10010"), basetwo)  # prints: 18 functools.partial(<class 'int'>, base=2)


@singledispatch
def describe(x):
    return f"something: {x}"


@describe.register
def _(x: int):
    return f"int {x}"


@describe.register(list)
def _(x):
    return "list of " + ", ".join(map(describe, x))


print(describe([1, "a", 2.5, True]))  # prints: list of int 1, something: a, something: 2.5, int True


@total_ordering
class Version:
    def __init__(self, text):
        self.parts = tuple(map(int, text.split(".")))

    def __eq__(self, other):
        return self.parts == other.parts

    def __lt__(self, other):
        return self.parts < other.parts

    def __repr__(self):
        return ".".join(map(str, self.parts))


vs = [Version(t) for t in ("3.11", "3.9.1", "2.7")]
print(sorted(vs), max(vs), Version("1.0") >= Version("1.0"))  # prints: [2.7, 3.9.1, 3.11] 3.11 True
print(sorted(vs, key=attrgetter("parts"), reverse=True), sorted([(2, "b"), (1, "c")], key=itemgetter(1)))
# prints: [3.11, 3.9.1, 2.7] [(2, 'b'), (1, 'c')]
try:
    fib([1])
except TypeError as e:
    print(e)
# prints: unhashable type: 'list'
print(sorted([3, 1, 2], key=functools.cmp_to_key(lambda a, b: b - a)))  # prints: [3, 2, 1]
