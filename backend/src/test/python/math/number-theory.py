import math

print(math.factorial(20), math.gcd(12, 18), math.lcm(4, 6))  # prints: 2432902008176640000 6 12
print(math.comb(10, 3), math.perm(5, 2), math.prod([1, 2, 3, 4]))  # prints: 120 20 24
try:
    math.factorial(-1)
except ValueError as e:
    print(e)  # prints: factorial() not defined for negative values
