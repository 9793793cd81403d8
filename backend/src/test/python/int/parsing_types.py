"""Types and bases int() does not take."""

try:
    int([])
except TypeError as e:
    print(e)  # prints: int() argument must be a string, a bytes-like object or a real number, not 'list'
try:
    int("1", 99)
except ValueError as e:
    print(e)  # prints: int() base must be >= 2 and <= 36, or 0
try:
    int(1.5, 10)
except TypeError as e:
    print(e)  # prints: int() can't convert non-string with explicit base
