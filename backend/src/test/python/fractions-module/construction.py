from decimal import Decimal
from fractions import Fraction

print(Fraction(6, -4), repr(Fraction(6, -4)))  # prints: -3/2 Fraction(-3, 2)
print(Fraction("3/4"), Fraction(" -0.125 "), Fraction("7e-2"), Fraction(5))  # prints: 3/4 -1/8 7/100 5
print(Fraction(0.5), Fraction(0.1))  # prints: 1/2 3602879701896397/36028797018963968
print(Fraction(Decimal("0.1")), Fraction.from_float(0.25), Fraction.from_decimal(Decimal("1.5")))  # prints: 1/10 1/4 3/2
print(Fraction(Fraction(1, 2), Fraction(3, 4)))  # prints: 2/3
for bad in ("x", "1/0", "1 / 2", None, float("nan")):
    try:
        print(Fraction(bad))
    except (TypeError, ValueError, ZeroDivisionError) as e:
        print(type(e).__name__, e)
# prints: ValueError Invalid literal for Fraction: 'x'
# prints: ZeroDivisionError Fraction(1, 0)
# prints: ValueError Invalid literal for Fraction: '1 / 2'
# prints: TypeError argument should be a string or a Rational instance
# prints: ValueError cannot convert NaN to integer ratio
