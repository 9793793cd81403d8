"""What range() refuses."""

try:
    range()
except TypeError as e:
    print(e)  # prints: range expected at least 1 argument, got 0
try:
    range(1.5)
except TypeError as e:
    print(e)  # prints: 'float' object cannot be interpreted as an integer
try:
    range(1, 2, 0)
except ValueError as e:
    print(e)  # prints: range() arg 3 must not be zero
try:
    range(3)[5]
except IndexError as e:
    print(e)  # prints: range object index out of range
try:
    range(3).index(9)
except ValueError as e:
    print(e)  # prints: 9 is not in range
