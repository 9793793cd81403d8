"""So is a longer list, whose runs are merged."""

numbers = [n * 37 % 101 for n in range(130)]
numbers[70] = None
try:
    numbers.sort()
except TypeError as e:
    print(e)
print(numbers[:12], numbers[66:74])

waves = sorted((n % 40 for n in range(400)), reverse=True)
print(waves[:3], waves == sorted(waves)[::-1])
# prints: '<' not supported between instances of 'NoneType' and 'int'
# prints: [0, 3, 6, 10, 13, 16, 20, 23, 26, 30, 33, 36] [18, 28, 55, 92, None, 1, 38, 75]
# prints: [39, 39, 39] True
