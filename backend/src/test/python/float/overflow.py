"""Powers overflow; products become infinite."""

print(1e200 * 1e200)  # prints: inf
try:
    1e200**2
except OverflowError as e:
    print(e)  # prints: (34, 'Numerical result out of range')
try:
    float(10**400)
except OverflowError as e:
    print(e)  # prints: int too large to convert to float
