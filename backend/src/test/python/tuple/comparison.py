"""Tuples compare item by item."""

print((1, 2) < (1, 3), (1, 2) < (1, 2, 0), () == (), (1, 2) == (1.0, 2.0), (1,) == [1])  # prints: True True True True False
try:
    (1, "a") < (1, 2)
except TypeError as e:
    print(e)  # prints: '<' not supported between instances of 'str' and 'int'
