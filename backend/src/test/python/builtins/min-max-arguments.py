"""What min and max find wrong with their arguments first."""

for call in (lambda: min(x=1), lambda: max(1, x=2), lambda: max(1, 2, default=3), lambda: min([])):
    try:
        call()
    except (TypeError, ValueError) as e:
        print(e)
# prints: min expected at least 1 argument, got 0
# prints: 'x' is an invalid keyword argument for max()
# prints: Cannot specify a default for max() with multiple positional arguments
# prints: min() arg is an empty sequence
print(min([], default=0), max("ab", "abc", key=len))  # prints: 0 abc
