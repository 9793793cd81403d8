import math

print(math.degrees(1.7976931348623157e308), math.degrees(-1e308))  # prints: inf -inf
print(math.radians(180.0), math.degrees(math.nan), math.radians(math.inf))
# prints: 3.141592653589793 nan inf
