"""Every float is a fraction."""

print((0.75).as_integer_ratio(), (0.1).as_integer_ratio(), (2.0).is_integer(), (2.5).is_integer())  # prints: (3, 4) (3602879701896397, 36028797018963968) True False
try:
    float("inf").as_integer_ratio()
except OverflowError as e:
    print(e)  # prints: cannot convert Infinity to integer ratio
