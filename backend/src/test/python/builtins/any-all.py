print(any([]), all([]))  # prints: False True
print(any([0, 1]), all([1, 0]))  # prints: True False
print(any(x > 2 for x in range(5)))  # prints: True
print(all(x < 5 for x in range(5)))  # prints: True
