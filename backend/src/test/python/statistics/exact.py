from decimal import Decimal
from fractions import Fraction
from statistics import mean, pstdev, stdev, variance

print(mean([1, 2, 3, 4]), mean([1, 3]), mean([0.1] * 10))  # prints: 2.5 2 0.1
print(mean([Fraction(1, 2), Fraction(1, 3)]))  # prints: 5/12
print(mean([Decimal("0.10"), Decimal("0.25"), 1]))  # prints: 0.45
print(variance([Fraction(1, 2), Fraction(1, 3)]), variance([2.5, 3.5]))  # prints: 1/72 0.5
print(stdev([Decimal("1.5"), Decimal("2.5")]), pstdev([1, 2, 3]))  # prints: 0.7071067811865475244008443621 0.816496580927726
print(mean([1e30, 1, -1e30]), mean([True, False]))  # prints: 0.3333333333333333 0.5
try:
    mean([Decimal(1), 0.5])
except TypeError as e:
    print(e)  # prints: don't know how to coerce Decimal and float
