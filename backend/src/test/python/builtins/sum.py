print(sum([1, 2, 3]))  # prints: 6
print(sum([1, 2], start=10))  # prints: 13
print(sum([0.1] * 3))  # prints: 0.30000000000000004
print(sum(x * x for x in range(4)))  # prints: 14
print(sum([[1], [2]], []))  # prints: [1, 2]
try:
    sum(["a", "b"], "")
except TypeError as e:
    print(e)  # prints: sum() can't sum strings [use ''.join(seq) instead]
try:
    sum([1, "a"])
except TypeError as e:
    print(e)  # prints: unsupported operand type(s) for +: 'int' and 'str'
