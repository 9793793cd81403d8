"""Exact sums of numbers of mixed types, and roots of fractions rounded once."""

from collections import defaultdict
from decimal import Decimal
from fractions import Fraction
from functools import reduce
from itertools import groupby
from math import isqrt

__name__ = "statistics"


class StatisticsError(ValueError):
    pass


def _common(first, second):
    """The type that sums of these two types are of."""
    if first is second or second is int or second is bool:
        return first
    if first is int:
        return second
    if issubclass(second, first):
        return second
    if issubclass(first, second):
        return first
    if issubclass(first, int):
        return second
    if issubclass(second, int):
        return first
    if issubclass(first, Fraction) and issubclass(second, float):
        return second
    if issubclass(first, float) and issubclass(second, Fraction):
        return first
    raise TypeError("don't know how to coerce %s and %s" % (first.__name__, second.__name__))


def _ratio(value):
    """Numerator and denominator; the value and None where it is no finite number."""
    try:
        return value.as_integer_ratio()
    except AttributeError:
        pass
    except (OverflowError, ValueError):
        return value, None
    try:
        return value.numerator, value.denominator
    except AttributeError:
        kind = type(value).__name__
        raise TypeError(f"can't convert type '{kind}' to numerator/denominator")


def converted(value, kind):
    """An exact result in the type of the data, rounded where that cannot hold it."""
    if type(value) is kind:
        return value
    if issubclass(kind, int) and value.denominator != 1:
        kind = float
    try:
        return kind(value)
    except TypeError:
        if issubclass(kind, Decimal):
            return kind(value.numerator) / value.denominator
        raise


def exact_sum(data):
    """The type of the sum, the sum as a fraction (or nan or infinity), and how many there were."""
    count = 0
    kinds = {}
    tops = defaultdict(int)
    for kind, values in groupby(data, type):
        kinds[kind] = True
        for top, bottom in map(_ratio, values):
            count += 1
            tops[bottom] += top
    return reduce(_common, kinds, int), _total(tops), count


def _total(tops, power=1):
    if None in tops:
        return tops[None]
    # one addition of ints for each denominator, one reduction in the end
    numerator, denominator = 0, 1
    for bottom, top in tops.items():
        bottom **= power
        numerator = numerator * bottom + top * denominator
        denominator *= bottom
    return Fraction(numerator, denominator)


def squares(data, center=None):
    """As exact_sum, of the squared distances from the center: the mean where none is given."""
    if center is not None:
        kind, total, count = exact_sum((off := x - center) * off for x in data)
        return kind, total, center, count
    count = 0
    kinds = {}
    tops = defaultdict(int)
    squared = defaultdict(int)
    for kind, values in groupby(data, type):
        kinds[kind] = True
        for top, bottom in map(_ratio, values):
            count += 1
            tops[bottom] += top
            squared[bottom] += top * top
    if not count:
        total = mean = Fraction(0)
    elif None in tops:
        total = mean = tops[None]
    else:
        whole = _total(tops)
        total = (count * _total(squared, 2) - whole * whole) / count
        mean = whole / count
    return reduce(_common, kinds, int), total, mean, count


def root(value, kind):
    """The square root of a fraction, a float unless the data were Decimals, rounded once."""
    numerator, denominator = value.numerator, value.denominator
    if issubclass(kind, Decimal):
        return _decimal_root(numerator, denominator)
    return float_root(numerator, denominator)


def _rounded_to_odd(numerator, denominator):
    """The whole root, its last bit set where it is not exact: then it can be rounded again."""
    result = isqrt(numerator // denominator)
    return result | (result * result * denominator != numerator)


def float_root(numerator, denominator):
    shift = (numerator.bit_length() - denominator.bit_length() - 109) // 2
    if shift >= 0:
        return float(_rounded_to_odd(numerator, denominator << 2 * shift) << shift)
    return _rounded_to_odd(numerator << -2 * shift, denominator) / (1 << -shift)


def _decimal_root(numerator, denominator):
    if not numerator:
        return Decimal("0.0")
    if numerator < 0:
        numerator, denominator = -numerator, -denominator
    near = (Decimal(numerator) / Decimal(denominator)).sqrt()
    # the number halfway to a neighbour, squared, tells whether that neighbour is nearer
    above, below = near.next_plus(), near.next_minus()
    twice = 4 * Fraction(numerator, denominator)
    if twice > (Fraction(near) + Fraction(above)) ** 2:
        return above
    if twice < (Fraction(near) + Fraction(below)) ** 2:
        return below
    return near
