"""Ints come out in the order of CPython's table."""

print({8, 16, 24, 32, 40}, {1, 33, 2, 7}, {-1, -2, 0, 5}, set(range(20, 0, -3)))  # prints: {32, 16, 8, 24, 40} {1, 2, 33, 7} {0, 5, -1, -2} {2, 5, 8, 11, 14, 17, 20}
print(set([100, 5, 33, 17, 1000]), {x * x for x in range(12)}, frozenset([9, 8, 7]))  # prints: {33, 100, 5, 1000, 17} {0, 1, 64, 121, 4, 36, 100, 9, 16, 49, 81, 25} frozenset({8, 9, 7})
for x in {8, 16, 24, 32, 40}:
    print(x)
    # prints: 32
    # prints: 8
    # prints: 40
    # prints: 16
    # prints: 24
