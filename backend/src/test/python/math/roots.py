import math

print(math.sqrt(2), math.isqrt(17), math.hypot(3, 4), math.dist((0, 0), (1, 1)))
# prints: 1.4142135623730951 4 5.0 1.4142135623730951
try:
    math.sqrt(-1)
except ValueError as e:
    print(e)  # prints: math domain error
