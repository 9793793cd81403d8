"""How far data are spread, and how two rows of data hang together."""

from collections import namedtuple
from math import fsum, sqrt

from _statistics_sums import StatisticsError, converted, root, squares

__name__ = "statistics"


def variance(data, xbar=None):
    kind, total, _, count = squares(data, xbar)
    if count < 2:
        raise StatisticsError("variance requires at least two data points")
    return converted(total / (count - 1), kind)


def pvariance(data, mu=None):
    kind, total, _, count = squares(data, mu)
    if count < 1:
        raise StatisticsError("pvariance requires at least one data point")
    return converted(total / count, kind)


def stdev(data, xbar=None):
    kind, total, _, count = squares(data, xbar)
    if count < 2:
        raise StatisticsError("stdev requires at least two data points")
    return root(total / (count - 1), kind)


def pstdev(data, mu=None):
    kind, total, _, count = squares(data, mu)
    if count < 1:
        raise StatisticsError("pstdev requires at least one data point")
    return root(total / count, kind)


def _pairs(what, x, y):
    """How many pairs there are."""
    if len(y) != len(x):
        raise StatisticsError(f"{what} requires that both inputs have same number of data points")
    if len(x) < 2:
        raise StatisticsError(f"{what} requires at least two data points")
    return len(x)


def covariance(x, y, /):
    count = _pairs("covariance", x, y)
    x_mean, y_mean = fsum(x) / count, fsum(y) / count
    return fsum((a - x_mean) * (b - y_mean) for a, b in zip(x, y)) / (count - 1)


def correlation(x, y, /):
    count = _pairs("correlation", x, y)
    x_mean, y_mean = fsum(x) / count, fsum(y) / count
    together = fsum((a - x_mean) * (b - y_mean) for a, b in zip(x, y))
    x_alone = fsum((off := a - x_mean) * off for a in x)
    y_alone = fsum((off := b - y_mean) * off for b in y)
    try:
        return together / sqrt(x_alone * y_alone)
    except ZeroDivisionError:
        raise StatisticsError("at least one of the inputs is constant")


LinearRegression = namedtuple("LinearRegression", ("slope", "intercept"), module="statistics")


def linear_regression(x, y, /, *, proportional=False):
    count = _pairs("linear regression", x, y)
    if proportional:
        together = fsum(a * b for a, b in zip(x, y))
        alone = fsum(a * a for a in x)
    else:
        x_mean, y_mean = fsum(x) / count, fsum(y) / count
        together = fsum((a - x_mean) * (b - y_mean) for a, b in zip(x, y))
        alone = fsum((off := a - x_mean) * off for a in x)
    try:
        slope = together / alone
    except ZeroDivisionError:
        raise StatisticsError("x is constant")
    return LinearRegression(slope=slope, intercept=0.0 if proportional else y_mean - slope * x_mean)
