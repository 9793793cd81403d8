import math

print(math.log(1), math.log2(1024), math.log10(1000), math.log(8, 2))  # prints: 0.0 10.0 3.0 3.0
print(math.log2(10**30) > 99, math.exp(0))  # prints: True 1.0
try:
    math.log(0)
except ValueError as e:
    print(e)  # prints: math domain error
try:
    math.exp(1000)
except OverflowError as e:
    print(e)  # prints: math range error
