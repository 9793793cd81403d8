"""Places in sorted lists."""

from _interpreter import native as _native
from _values import type_name as _type_name
from operator import index as _index


def _bounds(a, lo, hi):
    lo = _place(lo)
    if lo < 0:
        raise ValueError("lo must be non-negative")
    if hi is not None:
        if not hasattr(hi, "__index__"):
            raise TypeError(f"argument should be integer or None, not '{_type_name(hi)}'")
        hi = _place(hi)
    elif type(a) is dict:
        raise TypeError("dict is not a sequence")
    else:
        hi = len(a)
    if not hasattr(type(a), "__getitem__") or type(a) is dict:
        raise TypeError(f"'{_type_name(a)}' object does not support indexing")
    return lo, hi


def _place(value):
    value = _index(value)
    if not -(2**63) <= value < 2**63:
        raise OverflowError("Python int too large to convert to C ssize_t")
    return value


@_native
def bisect_right(a, x, lo=0, hi=None, *, key=None):
    lo, hi = _bounds(a, lo, hi)
    while lo < hi:
        middle = (lo + hi) // 2
        if x < (a[middle] if key is None else key(a[middle])):
            hi = middle
        else:
            lo = middle + 1
    return lo


@_native
def bisect_left(a, x, lo=0, hi=None, *, key=None):
    lo, hi = _bounds(a, lo, hi)
    while lo < hi:
        middle = (lo + hi) // 2
        if (a[middle] if key is None else key(a[middle])) < x:
            lo = middle + 1
        else:
            hi = middle
    return lo


@_native
def insort_right(a, x, lo=0, hi=None, *, key=None):
    place = bisect_right(a, x if key is None else key(x), lo, hi, key=key)
    a.insert(place, x)


@_native
def insort_left(a, x, lo=0, hi=None, *, key=None):
    place = bisect_left(a, x if key is None else key(x), lo, hi, key=key)
    a.insert(place, x)


bisect = bisect_right
insort = insort_right
