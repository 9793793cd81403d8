from functools import reduce

print(reduce(lambda a, b: a * b, [1, 2, 3, 4]), reduce(max, [3, 9, 2], 0))  # prints: 24 9
try:
    reduce(max, [])
except TypeError as e:
    print(e)  # prints: reduce() of empty iterable with no initial value
