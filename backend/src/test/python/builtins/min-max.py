print(min(3, 1, 2), max([3, 1, 2]))  # prints: 1 3
print(max("abc", key=lambda c: -ord(c)))  # prints: a
print(min([], default="none"))  # prints: none
print(max((1, "x"), (1, "y")))  # prints: (1, 'y')
try:
    max([])
except ValueError as e:
    print(e)  # prints: max() arg is an empty sequence
try:
    min(1, "a")
except TypeError as e:
    print(e)  # prints: '<' not supported between instances of 'str' and 'int'
try:
    min(1, 2, default=0)
except TypeError as e:
    print(e)  # prints: Cannot specify a default for min() with multiple positional arguments
