"""Averages and other measures of where data lie."""

import numbers
from bisect import bisect_left, bisect_right
from collections import Counter
from decimal import Decimal
from itertools import repeat
from math import exp, fsum, log

from _statistics_sums import StatisticsError, converted, exact_sum

__name__ = "statistics"


def mean(data):
    kind, total, count = exact_sum(data)
    if count < 1:
        raise StatisticsError("mean requires at least one data point")
    return converted(total / count, kind)


def fmean(data, weights=None):
    if not hasattr(data, "__len__"):
        data = list(data)
    count = len(data)
    if weights is None:
        total = fsum(data)
        if not count:
            raise StatisticsError("fmean requires at least one data point")
        return total / count
    if not hasattr(weights, "__len__"):
        weights = list(weights)
    total = fsum(x * weight for x, weight in zip(data, weights))
    if count != len(weights):
        raise StatisticsError("data and weights must be the same length")
    weight = fsum(weights)
    if not weight:
        raise StatisticsError("sum of weights must be non-zero")
    return total / weight


def geometric_mean(data):
    try:
        return exp(fmean(map(log, data)))
    except ValueError:
        raise StatisticsError(
            "geometric mean requires a non-empty dataset containing positive numbers"
        ) from None


def _not_negative(values):
    for x in values:
        if x < 0:
            raise StatisticsError("harmonic mean does not support negative values")
        yield x


def harmonic_mean(data, weights=None):
    if iter(data) is data:
        data = list(data)
    count = len(data)
    if count < 1:
        raise StatisticsError("harmonic_mean requires at least one data point")
    if count == 1 and weights is None:
        if not isinstance(data[0], (numbers.Real, Decimal)):
            raise TypeError("unsupported type")
        return next(_not_negative(data))
    if weights is None:
        weights = repeat(1, count)
        whole = count
    else:
        if iter(weights) is weights:
            weights = list(weights)
        if len(weights) != count:
            raise StatisticsError("Number of weights does not match data size")
        whole = exact_sum(_not_negative(weights))[1]
    try:
        kind, total, count = exact_sum(
            weight / x if weight else 0 for weight, x in zip(weights, _not_negative(data))
        )
    except ZeroDivisionError:
        return 0
    if total <= 0:
        raise StatisticsError("Weighted sum must be positive")
    return converted(whole / total, kind)


def _sorted(data):
    data = sorted(data)
    if not data:
        raise StatisticsError("no median for empty data")
    return data


def median(data):
    data = _sorted(data)
    middle = len(data) // 2
    if len(data) % 2:
        return data[middle]
    return (data[middle - 1] + data[middle]) / 2


def median_low(data):
    data = _sorted(data)
    return data[(len(data) - 1) // 2]


def median_high(data):
    data = _sorted(data)
    return data[len(data) // 2]


def median_grouped(data, interval=1):
    data = _sorted(data)
    count = len(data)
    middle = data[count // 2]
    before = bisect_left(data, middle)
    within = bisect_right(data, middle, lo=before) - before
    try:
        interval = float(interval)
        middle = float(middle)
    except ValueError:
        raise TypeError(f"Value cannot be converted to a float")
    return middle - interval / 2.0 + interval * (count / 2 - before) / within


def mode(data):
    pairs = Counter(iter(data)).most_common(1)
    if not pairs:
        raise StatisticsError("no mode for empty data")
    return pairs[0][0]


def multimode(data):
    counts = Counter(iter(data))
    if not counts:
        return []
    most = max(counts.values())
    return [value for value, count in counts.items() if count == most]


def quantiles(data, *, n=4, method="exclusive"):
    if n < 1:
        raise StatisticsError("n must be at least 1")
    data = sorted(data)
    size = len(data)
    if size < 2:
        raise StatisticsError("must have at least two data points")
    result = []
    if method == "inclusive":
        for i in range(1, n):
            j, delta = divmod(i * (size - 1), n)
            result.append((data[j] * (n - delta) + data[j + 1] * delta) / n)
        return result
    if method == "exclusive":
        for i in range(1, n):
            j = min(max(i * (size + 1) // n, 1), size - 1)
            delta = i * (size + 1) - j * n
            result.append((data[j - 1] * (n - delta) + data[j] * delta) / n)
        return result
    raise ValueError(f"Unknown method: {method!r}")
