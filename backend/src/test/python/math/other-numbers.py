import math
from decimal import Decimal
from fractions import Fraction


class Celsius:
    def __init__(self, degrees):
        self.degrees = degrees

    def __float__(self):
        return float(self.degrees)


class Place:
    def __index__(self):
        return 6


print(math.sqrt(Decimal(2)), math.sqrt(Fraction(9, 4)), math.sqrt(Celsius(16)))  # prints: 1.4142135623730951 1.5 4.0
print(math.floor(Decimal("-2.5")), math.ceil(Fraction(5, 2)))  # prints: -3 3
print(math.fsum([Decimal("0.5"), Fraction(1, 4), Celsius(1)]))  # prints: 1.75
print(math.prod([Decimal("1.5"), 2]), math.isclose(Decimal("0.1"), 0.1))  # prints: 3.0 True
print(math.hypot(Celsius(3), 4), math.atan2(Celsius(0), 1))  # prints: 5.0 0.0
print(math.factorial(Place()), math.gcd(Place(), 4), math.comb(Place(), 2))  # prints: 720 2 15
