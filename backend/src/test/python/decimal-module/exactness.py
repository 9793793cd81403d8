from decimal import Decimal

print(0.1 + 0.2)  # prints: 0.30000000000000004
print(Decimal("0.1") + Decimal("0.2"))  # prints: 0.3
print(Decimal("0.1") + Decimal("0.2") == Decimal("0.3"))  # prints: True
print(Decimal(0.1))  # prints: 0.1000000000000000055511151231257827021181583404541015625
print(Decimal(str(0.1)))  # prints: 0.1
print(repr(Decimal("1.10")))  # prints: Decimal('1.10')
print(Decimal("1.10") + 1, 3 * Decimal("1.10"))  # prints: 2.10 3.30
print(sum([Decimal("0.1")] * 10))  # prints: 1.0
print(Decimal(1) / 3)  # prints: 0.3333333333333333333333333333
print(Decimal("1E+3"), Decimal("0.0000001"), Decimal(1000))  # prints: 1E+3 1E-7 1000
