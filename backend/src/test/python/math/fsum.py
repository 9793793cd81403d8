import math

print(sum([0.1] * 10), math.fsum([0.1] * 10))  # prints: 0.9999999999999999 1.0
try:
    math.floor("a")
except TypeError as e:
    print(e)  # prints: must be real number, not str
