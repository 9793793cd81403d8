import math

print(math.floor(-1.5), math.ceil(-1.5), math.trunc(-1.5), math.floor(7))  # prints: -2 -1 -1 7
print(math.modf(2.5), math.frexp(8.0), math.ldexp(0.5, 4), math.fmod(-7, 3))
# prints: (0.5, 2.0) (0.5, 4) 8.0 -1.0
