"""All arrangements of items."""

from _interpreter import native as _native
from _itertools_base import Iterator as _Iterator, as_index as _index

__name__ = "itertools"

_NOTHING = object()


class _Generated(_Iterator):
    def __next__(self):
        return next(self._items)


@_native
class product(_Generated):
    def __init__(self, *iterables, repeat=1):
        if _index(repeat) < 0:
            raise ValueError("repeat argument cannot be negative")
        self._items = _product([tuple(pool) for pool in iterables] * repeat)


def _product(pools):
    places = [0] * len(pools)
    if not all(pools):
        return
    while True:
        yield tuple([pool[place] for pool, place in zip(pools, places)])
        for i in range(len(pools) - 1, -1, -1):
            places[i] += 1
            if places[i] < len(pools[i]):
                break
            places[i] = 0
        else:
            return


@_native
class combinations(_Generated):
    def __init__(self, iterable, r):
        r = _index(r)
        pool = tuple(iterable)
        if r < 0:
            raise ValueError("r must be non-negative")
        self._items = _combinations(pool, r, 1)


@_native
class combinations_with_replacement(_Generated):
    def __init__(self, iterable, r):
        r = _index(r)
        pool = tuple(iterable)
        if r < 0:
            raise ValueError("r must be non-negative")
        self._items = _combinations(pool, r, 0)


def _combinations(pool, r, distance):
    n = len(pool)
    if distance and r > n or r and not n:
        return
    places = [i * distance for i in range(r)]
    while True:
        yield tuple([pool[place] for place in places])
        for i in range(r - 1, -1, -1):
            if places[i] < n - 1 - (r - 1 - i) * distance:
                break
        else:
            return
        places[i] += 1
        for j in range(i + 1, r):
            places[j] = places[j - 1] + distance


@_native
class permutations(_Generated):
    def __init__(self, iterable, r=None):
        pool = tuple(iterable)
        if r is not None and not isinstance(r, int):
            raise TypeError("Expected int as r")
        if r is not None and r < 0:
            raise ValueError("r must be non-negative")
        self._items = _permutations(pool, len(pool) if r is None else r)


def _permutations(pool, r):
    n = len(pool)
    if r > n:
        return
    order = list(range(n))
    turns = list(range(n, n - r, -1))
    yield tuple([pool[i] for i in order[:r]])
    while n:
        for i in range(r - 1, -1, -1):
            turns[i] -= 1
            if turns[i]:
                j = n - turns[i]
                order[i], order[j] = order[j], order[i]
                yield tuple([pool[k] for k in order[:r]])
                break
            order[i:] = order[i + 1 :] + order[i : i + 1]
            turns[i] = n - i
        else:
            return
