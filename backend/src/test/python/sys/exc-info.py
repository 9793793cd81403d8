import sys

try:
    1 / 0
except ZeroDivisionError:
    kind, value, tb = sys.exc_info()
    print(kind.__name__, value, tb is not None)  # prints: ZeroDivisionError division by zero True
print(sys.exc_info())  # prints: (None, None, None)
