from decimal import Decimal

print(Decimal("2.50") == Decimal("2.5"), Decimal("2.5") == 2.5, Decimal("0.1") == 0.1)  # prints: True True False
print(Decimal(2) == 2, 2 < Decimal("2.5") < 3, Decimal("0.1") < 0.1)  # prints: True True True
print(hash(Decimal("2.5")) == hash(2.5), hash(Decimal(7)) == hash(7))  # prints: True True
print({Decimal("1.0"): "one"}[1], len({Decimal(1), 1, 1.0, Decimal("1.00")}))  # prints: one 1
print(sorted([Decimal(3), Decimal("-1"), 2, Decimal("0.5")]))  # prints: [Decimal('-1'), Decimal('0.5'), 2, Decimal('3')]
print(max(Decimal("1.2"), Decimal("1.20")), min([Decimal(3), Decimal(2)]))  # prints: 1.2 2
print(Decimal("1.2").compare_total(Decimal("1.20")))  # prints: 1
print(Decimal("NaN") == Decimal("NaN"), Decimal("NaN") != 1)  # prints: False True
print(Decimal("-0") == 0, Decimal("-0"), bool(Decimal("0.00")))  # prints: True -0 False
print(Decimal("Infinity") > 10**100, -Decimal("Infinity"))  # prints: True -Infinity
print(Decimal("sNaN").is_snan(), Decimal("NaN").is_nan(), Decimal(1).is_finite())  # prints: True True True
