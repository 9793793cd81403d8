"""Lists compare item by item."""

print([1, 2] < [1, 3], [1, 2] < [1, 2, 0], [] < [0], [1, 2] == [1.0, 2], [1] != (1,), [2] > [1, 9])  # prints: True True True True True True
try:
    [1] < ["a"]
except TypeError as e:
    print(e)  # prints: '<' not supported between instances of 'int' and 'str'
try:
    [1] < (1,)
except TypeError as e:
    print(e)  # prints: '<' not supported between instances of 'list' and 'tuple'
