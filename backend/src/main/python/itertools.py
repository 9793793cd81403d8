"""Iterators made of iterators. Each class takes its items when it is asked for one, not before."""

from _interpreter import native as _native
from _itertools_base import Iterator as _Iterator, as_index as _index
from _itertools_combinations import (
    combinations,
    combinations_with_replacement,
    permutations,
    product,
)

_NOTHING = object()


_NUMBERS = "__index__", "__int__", "__float__", "__complex__"


@_native
class count(_Iterator):
    def __init__(self, start=0, step=1):
        for number in start, step:
            if not any([hasattr(type(number), name) for name in _NUMBERS]):
                raise TypeError("a number is required")
        by_one = type(step) is int and step == 1
        self._next = int(start) if by_one and isinstance(start, bool) else start
        self._step = step

    def __next__(self):
        value = self._next
        self._next = value + self._step
        return value

    def __repr__(self):
        if isinstance(self._step, int) and self._step == 1:
            return f"count({self._next!r})"
        return f"count({self._next!r}, {self._step!r})"


@_native
class cycle(_Iterator):
    def __init__(self, iterable, /):
        self._source = iter(iterable)
        self._saved = []
        self._at = -1

    def __next__(self):
        if self._at < 0:
            item = next(self._source, _NOTHING)
            if item is not _NOTHING:
                self._saved.append(item)
                return item
            self._at = 0
        if not self._saved:
            raise StopIteration
        item = self._saved[self._at]
        self._at = (self._at + 1) % len(self._saved)
        return item


@_native
class repeat(_Iterator):
    def __init__(self, object, times=_NOTHING):
        self._object = object
        self._left = None if times is _NOTHING else max(0, _index(times))

    def __length_hint__(self):
        if self._left is None:
            raise TypeError("len() of unsized object")
        return self._left

    def __next__(self):
        if self._left is not None:
            if self._left == 0:
                raise StopIteration
            self._left -= 1
        return self._object

    def __repr__(self):
        if self._left is None:
            return f"repeat({self._object!r})"
        return f"repeat({self._object!r}, {self._left})"


@_native
class chain(_Iterator):
    __class_getitem__ = classmethod(type(list[int]))

    def __init__(self, *iterables):
        self._sources = iter(iterables)
        self._source = None

    @classmethod
    def from_iterable(cls, iterable, /):
        made = cls()
        made._sources = iter(iterable)
        return made

    def __next__(self):
        while True:
            if self._source is None:
                self._source = iter(next(self._sources))
            item = next(self._source, _NOTHING)
            if item is not _NOTHING:
                return item
            self._source = None


@_native
class accumulate(_Iterator):
    def __init__(self, iterable, func=None, *, initial=None):
        self._source = iter(iterable)
        self._function = func
        self._total = _NOTHING
        self._initial = initial

    def __next__(self):
        if self._initial is not None:
            self._total = self._initial
            self._initial = None
            return self._total
        item = next(self._source)
        if self._total is _NOTHING:
            self._total = item
        elif self._function is None:
            self._total = self._total + item
        else:
            self._total = self._function(self._total, item)
        return self._total


@_native
class compress(_Iterator):
    def __init__(self, data, selectors):
        self._data = iter(data)
        self._selectors = iter(selectors)

    def __next__(self):
        while True:
            item = next(self._data)
            if next(self._selectors):
                return item


@_native
class dropwhile(_Iterator):
    def __init__(self, predicate, iterable, /):
        self._dropping = True
        self._predicate = predicate
        self._source = iter(iterable)

    def __next__(self):
        item = next(self._source)
        while self._dropping:
            if not self._predicate(item):
                self._dropping = False
                break
            item = next(self._source)
        return item


@_native
class takewhile(_Iterator):
    def __init__(self, predicate, iterable, /):
        self._over = False
        self._predicate = predicate
        self._source = iter(iterable)

    def __next__(self):
        if self._over:
            raise StopIteration
        item = next(self._source)
        if self._predicate(item):
            return item
        self._over = True
        raise StopIteration


@_native
class filterfalse(_Iterator):
    def __init__(self, function, iterable, /):
        self._function = bool if function is None else function
        self._source = iter(iterable)

    def __next__(self):
        item = next(self._source)
        while self._function(item):
            item = next(self._source)
        return item


@_native
class starmap(_Iterator):
    def __init__(self, function, iterable, /):
        self._function = function
        self._source = iter(iterable)

    def __next__(self):
        return self._function(*tuple(next(self._source)))


@_native
class pairwise(_Iterator):
    def __init__(self, iterable, /):
        self._source = iter(iterable)
        self._last = _NOTHING

    def __next__(self):
        if self._last is _NOTHING:
            self._last = next(self._source)
        pair = (self._last, next(self._source))
        self._last = pair[1]
        return pair


_WRONG = " for islice() must be None or an integer: 0 <= x <= sys.maxsize."


def _size(value):
    """The value as an int of the size of C's; -1 for what is none."""
    try:
        return _index(value)
    except (TypeError, OverflowError):
        return -1


@_native
class islice(_Iterator):
    def __init__(self, *args):
        if not 2 <= len(args) <= 4:
            bound = "at least 2 arguments" if len(args) < 2 else "at most 4 arguments"
            raise TypeError(f"islice expected {bound}, got {len(args)}")
        iterable, *args = args
        start, stop, step = (0, args[0], 1) if len(args) == 1 else (*args, 1)[:3]
        self._start = 0 if start is None else _size(start)
        self._stop = None if stop is None else _size(stop)
        if self._stop == -1:
            raise ValueError("Stop argument" + _WRONG)
        if self._start < 0 or stop is not None and self._stop < 0:
            raise ValueError("Indices" + _WRONG)
        self._step = 1 if step is None else _size(step)
        if self._step < 1:
            raise ValueError("Step for islice() must be a positive integer or None.")
        self._source = iter(iterable)
        self._at = 0

    def __next__(self):
        if self._stop is not None and self._start >= self._stop:
            while self._at < self._stop:
                next(self._source)
                self._at += 1
            raise StopIteration
        while self._at < self._start:
            next(self._source)
            self._at += 1
        item = next(self._source)
        self._at += 1
        self._start += self._step
        return item


@_native
class zip_longest(_Iterator):
    def __init__(self, *iterables, **options):
        if options.keys() - {"fillvalue"}:
            raise TypeError("zip_longest() got an unexpected keyword argument")
        self._sources = [iter(iterable) for iterable in iterables]
        self._active = len(self._sources)
        self._fill = options.get("fillvalue")

    def __next__(self):
        if not self._active:
            raise StopIteration
        row = []
        for i, source in enumerate(self._sources):
            item = self._fill
            if source is not None:
                item = next(source, _NOTHING)
                if item is _NOTHING:
                    self._active -= 1
                    if not self._active:
                        raise StopIteration
                    self._sources[i] = None
                    item = self._fill
            row.append(item)
        return tuple(row)


@_native
class groupby(_Iterator):
    def __init__(self, iterable, key=None):
        self._source = iter(iterable)
        self._key = key
        self._group = self._current = self._value = _NOTHING

    def _advance(self):
        self._value = next(self._source)
        self._current = self._value if self._key is None else self._key(self._value)

    def __next__(self):
        while self._current is _NOTHING or (
            self._group is not _NOTHING and self._current == self._group
        ):
            self._advance()
        self._group = self._current
        self._reader = reader = _grouper(self, self._group)
        return self._group, reader


class _grouper(_Iterator):
    def __init__(self, parent, key):
        self._parent = parent
        self._key = key

    def __next__(self):
        parent = self._parent
        if parent._reader is not self:
            raise StopIteration
        if parent._value is _NOTHING:
            parent._advance()
        if parent._current != self._key:
            raise StopIteration
        item = parent._value
        parent._value = _NOTHING
        return item


class _tee(_Iterator):
    def __init__(self, source, link):
        self._source = source
        self._link = link

    def __next__(self):
        link = self._link
        if link[1] is None:
            link[0] = next(self._source)
            link[1] = [None, None]
        self._link = link[1]
        return link[0]

    def __copy__(self):
        return _tee(self._source, self._link)


@_native
def tee(iterable, n=2, /):
    if _index(n) < 0:
        raise ValueError("n must be >= 0")
    source = iter(iterable)
    link = [None, None]
    return tuple(_tee(source, link) for _ in range(n))
