from decimal import Decimal
from fractions import Fraction


class Polar:
    def __complex__(self):
        return 3 + 4j


class Metres:
    def __float__(self):
        return 2.5


print(complex(Polar()), complex(Metres()), complex(1, Metres()))  # prints: (3+4j) (2.5+0j) (1+2.5j)
print(complex(Decimal("0.5")), complex(Fraction(1, 4)))  # prints: (0.5+0j) (0.25+0j)
try:
    print((-10.0) ** 309.5)
except OverflowError as e:
    print(e)  # prints: complex exponentiation
try:
    complex([])
except TypeError as e:
    print(e)  # prints: complex() first argument must be a string or a number, not 'list'
