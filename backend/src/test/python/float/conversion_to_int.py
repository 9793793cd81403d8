"""int() cuts, and refuses what has no value."""

print(int(2.9), int(-2.9), int(1e20))  # prints: 2 -2 100000000000000000000
try:
    int(float("nan"))
except ValueError as e:
    print(e)  # prints: cannot convert float NaN to integer
try:
    int(float("inf"))
except OverflowError as e:
    print(e)  # prints: cannot convert float infinity to integer
