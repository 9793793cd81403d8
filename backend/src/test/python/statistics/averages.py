from statistics import StatisticsError, fmean, geometric_mean, harmonic_mean, mean, median_grouped, median_high, median_low, multimode, quantiles

print(fmean([3, 4, 5]), fmean([85, 92], weights=[1, 3]))  # prints: 4.0 90.25
print(geometric_mean([54, 24, 36]), harmonic_mean([40, 60]))  # prints: 36.000000000000014 48.0
print(harmonic_mean([40, 60], weights=[5, 30]))  # prints: 56.0
print(median_low([1, 3, 5, 7]), median_high([1, 3, 5, 7]), median_grouped([1, 2, 2, 3, 4]))  # prints: 3 5 2.25
print(multimode("aabbc"), quantiles([1, 2, 3, 4, 5], n=4))  # prints: ['a', 'b'] [1.5, 3.0, 4.5]
print(quantiles(range(11), n=5, method="inclusive"))  # prints: [2.0, 4.0, 6.0, 8.0]
print(mean(x * x for x in range(4)))  # prints: 3.5
for action in (lambda: mean([]), lambda: geometric_mean([0, 1]), lambda: harmonic_mean([-1, 2]), lambda: fmean([1], [0])):
    try:
        print(action())
    except StatisticsError as e:
        print(e)
# prints: mean requires at least one data point
# prints: geometric mean requires a non-empty dataset containing positive numbers
# prints: harmonic mean does not support negative values
# prints: sum of weights must be non-zero
