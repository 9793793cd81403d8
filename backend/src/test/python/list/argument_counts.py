"""Methods count their arguments."""

try:
    [].append()
except TypeError as e:
    print(e)  # prints: list.append() takes exactly one argument (0 given)
try:
    [].insert(1)
except TypeError as e:
    print(e)  # prints: insert expected 2 arguments, got 1
try:
    [].sort(1)
except TypeError as e:
    print(e)  # prints: sort() takes no positional arguments
try:
    [].sort(foo=1)
except TypeError as e:
    print(e)  # prints: 'foo' is an invalid keyword argument for sort()
try:
    list(1, 2)
except TypeError as e:
    print(e)  # prints: list expected at most 1 argument, got 2
