import statistics

data = [1, 2, 3, 4, 10]
print(statistics.mean(data), statistics.median(data), statistics.mode([1, 1, 2]))  # prints: 4 3 1
print(statistics.stdev(data), statistics.pstdev(data), statistics.variance(data))
# prints: 3.5355339059327378 3.1622776601683795 12.5
try:
    statistics.mean([])
except statistics.StatisticsError as e:
    print(e)  # prints: mean requires at least one data point
