"""Ints and floats compare by exact value."""

print(1 == 1.0, 2**53 + 1 == float(2**53), 2**53 + 1 > float(2**53), 10**400 > 1e308)  # prints: True False True True
print(10**400 < float("inf"), float("nan") == 1, 0 == -0.0)  # prints: True False True
