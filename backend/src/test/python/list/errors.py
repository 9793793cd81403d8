"""What lists refuse."""

try:
    [].pop()
except IndexError as e:
    print(e)  # prints: pop from empty list
try:
    [1].pop(5)
except IndexError as e:
    print(e)  # prints: pop index out of range
try:
    [1].remove(2)
except ValueError as e:
    print(e)  # prints: list.remove(x): x not in list
try:
    [1].index(2)
except ValueError as e:
    print(e)  # prints: 2 is not in list
try:
    [1][5]
except IndexError as e:
    print(e)  # prints: list index out of range
a = [1]
try:
    a[5] = 0
except IndexError as e:
    print(e)  # prints: list assignment index out of range
key = "x"
try:
    a[key]
except TypeError as e:
    print(e)  # prints: list indices must be integers or slices, not str
