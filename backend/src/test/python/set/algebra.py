"""Union, intersection, difference."""

a = {1, 2, 3, 4}
b = {3, 4, 5}
print(a | b, a & b, a - b, a ^ b, b - a)  # prints: {1, 2, 3, 4, 5} {3, 4} {1, 2} {1, 2, 5} {5}
print(a.union([9], (8,)), a.intersection([1, 9], {1}), a.difference([1], [2]), a.symmetric_difference([4, 7]))  # prints: {1, 2, 3, 4, 8, 9} {1} {3, 4} {1, 2, 3, 7}
a |= {7}
a &= {1, 2, 7}
a -= {2}
a ^= {1, 9}
print(a)  # prints: {9, 7}
try:
    a | [1]
except TypeError as e:
    print(e)  # prints: unsupported operand type(s) for |: 'set' and 'list'
