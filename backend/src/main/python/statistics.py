"""Statistics of numbers: ints and floats, computed exactly and rounded once."""

from collections import Counter
from math import exp, fsum, log


class StatisticsError(ValueError):
    pass


def _ratio(value):
    if isinstance(value, (int, float)):
        return value.as_integer_ratio()
    if hasattr(value, "numerator"):
        return value.numerator, value.denominator
    raise TypeError(f"can't convert type '{type(value).__name__}' to numerator/denominator")


def _exact_sum(data):
    """The sum as a fraction, whether all were ints, and how many there were."""
    partial = {}
    whole = True
    count = 0
    for value in data:
        numerator, denominator = _ratio(value)
        partial[denominator] = partial.get(denominator, 0) + numerator
        whole = whole and isinstance(value, int)
        count += 1
    total, common = 0, 1
    for denominator, numerator in partial.items():
        total = total * denominator + numerator * common
        common *= denominator
    return total, common, whole, count


def _quotient(numerator, denominator, whole):
    if whole and numerator % denominator == 0:
        return numerator // denominator
    return numerator / denominator


def mean(data):
    total, common, whole, n = _exact_sum(data)
    if n < 1:
        raise StatisticsError("mean requires at least one data point")
    return _quotient(total, common * n, whole)


def fmean(data, weights=None):
    data = list(data)
    if not data:
        raise StatisticsError("fmean requires at least one data point")
    if weights is None:
        return fsum(data) / len(data)
    weights = list(weights)
    if len(weights) != len(data):
        raise StatisticsError("data and weights must be the same length")
    total = fsum(weights)
    if not total:
        raise StatisticsError("sum of weights must be non-zero")
    return fsum([x * w for x, w in zip(data, weights)]) / total


def geometric_mean(data):
    data = list(data)
    if not data or any(x <= 0.0 for x in data):
        raise StatisticsError(
            "geometric mean requires a non-empty dataset containing positive numbers"
        )
    return exp(fmean([log(x) for x in data]))


def median(data):
    data = sorted(data)
    n = len(data)
    if n == 0:
        raise StatisticsError("no median for empty data")
    if n % 2:
        return data[n // 2]
    return (data[n // 2 - 1] + data[n // 2]) / 2


def median_low(data):
    data = sorted(data)
    if not data:
        raise StatisticsError("no median for empty data")
    return data[(len(data) - 1) // 2]


def median_high(data):
    data = sorted(data)
    if not data:
        raise StatisticsError("no median for empty data")
    return data[len(data) // 2]


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


def _squares(data, center):
    """The exact sum of squared distances from the mean, as a fraction."""
    data = list(data)
    if center is None:
        total, common, whole, n = _exact_sum(data)
    else:
        total, common = _ratio(center)
        whole = all(isinstance(value, int) for value in data) and isinstance(center, int)
        n = len(data)
        total *= n
    numerator, denominator = 0, 1
    for value in data:
        top, bottom = _ratio(value)
        top, bottom = top * common * n - total * bottom, bottom * common * n
        numerator = numerator * bottom * bottom + top * top * denominator
        denominator *= bottom * bottom
        if denominator.bit_length() > 4096:
            numerator, denominator = _reduced(numerator, denominator)
    return numerator, denominator, whole, n


def _reduced(numerator, denominator):
    from math import gcd

    common = gcd(numerator, denominator)
    return numerator // common, denominator // common


def variance(data, xbar=None):
    data = list(data)
    if len(data) < 2:
        raise StatisticsError("variance requires at least two data points")
    numerator, denominator, whole, n = _squares(data, xbar)
    return _quotient(numerator, denominator * (n - 1), whole)


def pvariance(data, mu=None):
    data = list(data)
    if not data:
        raise StatisticsError("pvariance requires at least one data point")
    numerator, denominator, whole, n = _squares(data, mu)
    return _quotient(numerator, denominator * n, whole)


def _root(numerator, denominator):
    """The square root of a fraction, rounded once."""
    from math import isqrt

    if not numerator:
        return 0.0
    numerator, denominator = _reduced(numerator, denominator)
    shift = (numerator.bit_length() - denominator.bit_length() - 109) // 2
    if shift >= 0:
        value = numerator // (denominator << 2 * shift)
    else:
        value = (numerator << -2 * shift) // denominator
    root = isqrt(value)
    root |= root * root != value or value * denominator != (
        numerator << -2 * shift if shift < 0 else numerator
    )
    if shift >= 0:
        return float(root << shift)
    return root / (1 << -shift)


def stdev(data, xbar=None):
    data = list(data)
    if len(data) < 2:
        raise StatisticsError("stdev requires at least two data points")
    numerator, denominator, _, n = _squares(data, xbar)
    return _root(numerator, denominator * (n - 1))


def pstdev(data, mu=None):
    data = list(data)
    if not data:
        raise StatisticsError("pstdev requires at least one data point")
    numerator, denominator, _, n = _squares(data, mu)
    return _root(numerator, denominator * n)


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


def harmonic_mean(data, weights=None):
    data = list(data)
    if not data:
        raise StatisticsError("harmonic_mean requires at least one data point")
    if any(x < 0 for x in data):
        raise StatisticsError("harmonic mean does not support negative values")
    if any(x == 0 for x in data):
        return 0
    numerator, denominator = 0, 1
    for value in data:
        top, bottom = _ratio(value)
        numerator, denominator = numerator * top + bottom * denominator, denominator * top
    return _quotient(
        len(data) * denominator, numerator, all(isinstance(value, int) for value in data)
    )
