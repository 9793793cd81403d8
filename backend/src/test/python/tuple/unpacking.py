"""Tuples come apart."""

a, b = 1, 2
a, b = b, a
first, *rest = range(5)
(x, (y, z)) = 1, (2, 3)
print(a, b, first, rest, x, y, z)  # prints: 2 1 0 [1, 2, 3, 4] 1 2 3
try:
    a, b = (1, 2, 3)
except ValueError as e:
    print(e)  # prints: too many values to unpack (expected 2)
try:
    a, b = (1,)
except ValueError as e:
    print(e)  # prints: not enough values to unpack (expected 2, got 1)
