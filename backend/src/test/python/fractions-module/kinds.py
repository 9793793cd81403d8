import copy
import numbers
from fractions import Fraction

half = Fraction(1, 2)
print(isinstance(half, numbers.Rational), isinstance(half, numbers.Integral))  # prints: True False
print(isinstance(1, numbers.Rational), isinstance(1.0, numbers.Rational))  # prints: True False
print(copy.copy(half) is half, copy.deepcopy({"x": half}))  # prints: True {'x': Fraction(1, 2)}
try:
    half.numerator = 3
except AttributeError as e:
    print(e)  # prints: property 'numerator' of 'Fraction' object has no setter


class Share(Fraction):
    def __str__(self):
        return f"{float(self):.0%}"


print(Share(1, 4), repr(Share(1, 4)), type(Share(1, 4) + 1).__name__)  # prints: 25% Share(1, 4) Fraction
