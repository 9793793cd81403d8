import math
from fractions import Fraction

x = Fraction(-7, 2)
print(int(x), math.floor(x), math.ceil(x), math.trunc(x))  # prints: -3 -4 -3 -3
print(round(Fraction(5, 2)), round(Fraction(7, 2)), round(Fraction(22, 7), 2))  # prints: 2 4 157/50
print(float(Fraction(1, 3)), math.sqrt(Fraction(1, 4)))  # prints: 0.3333333333333333 0.5
print(Fraction(math.pi).limit_denominator(1000))  # prints: 355/113
print(Fraction(0.3).limit_denominator(), Fraction("2.71828").limit_denominator(20))  # prints: 3/10 49/18
print(Fraction(3, 4).as_integer_ratio(), Fraction(3, 4).numerator)  # prints: (3, 4) 3
print("%.3f %d" % (Fraction(2, 3), Fraction(9, 2)))  # prints: 0.667 4
