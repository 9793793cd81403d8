"""Statistics of numbers of any kind, computed exactly and rounded once."""

from _statistics_averages import (
    fmean,
    geometric_mean,
    harmonic_mean,
    mean,
    median,
    median_grouped,
    median_high,
    median_low,
    mode,
    multimode,
    quantiles,
)
from _statistics_normal import NormalDist
from _statistics_spread import (
    LinearRegression,
    correlation,
    covariance,
    linear_regression,
    pstdev,
    pvariance,
    stdev,
    variance,
)
from _statistics_sums import StatisticsError
