from statistics import StatisticsError, correlation, covariance, linear_regression

hours = [1, 2, 3, 4, 5]
points = [2.1, 3.9, 6.2, 8.1, 9.8]
print(covariance(hours, points))  # prints: 4.9
print(correlation(hours, points))  # prints: 0.9988047286880715
slope, intercept = linear_regression(hours, points)
print(round(slope, 3), round(intercept, 3))  # prints: 1.96 0.14
print(linear_regression([1, 2], [2, 4], proportional=True))  # prints: LinearRegression(slope=2.0, intercept=0.0)
for x, y in (([1, 1], [1, 2]), ([1], [1]), ([1, 2], [1])):
    try:
        print(correlation(x, y))
    except StatisticsError as e:
        print(e)
# prints: at least one of the inputs is constant
# prints: correlation requires at least two data points
# prints: correlation requires that both inputs have same number of data points
