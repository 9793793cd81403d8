from decimal import Decimal
from fractions import Fraction

print(Fraction(1, 2) == 0.5, Fraction(4, 2) == 2, Fraction(1, 3) == 1 / 3)  # prints: True True False
print(Fraction(1, 3) < 0.34, 0 < Fraction(1, 3) < Fraction(1, 2))  # prints: True True
print(Fraction(1, 4) == Decimal("0.25"), Decimal("0.3") > Fraction(1, 3))  # prints: True False
print(hash(Fraction(1, 2)) == hash(0.5), {Fraction(3): "three"}[3])  # prints: True three
print(sorted([Fraction(1, 2), 0.3, Fraction(2, 5), 1]))  # prints: [0.3, Fraction(2, 5), Fraction(1, 2), 1]
print(max(Fraction(1, 2), Fraction(2, 3)), Fraction(1, 2) < float("inf"))  # prints: 2/3 True
try:
    Fraction(1) + Decimal(1)
except TypeError as e:
    print(e)  # prints: unsupported operand type(s) for +: 'Fraction' and 'decimal.Decimal'
