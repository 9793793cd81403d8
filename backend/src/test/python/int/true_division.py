"""The quotient of two ints is rounded once."""

print(7 / 2, 6 / 3, 1 / 3, 10**400 // 10**399, 10**400 / 10**399)  # prints: 3.5 2.0 0.3333333333333333 10 10.0
print((2**53 + 1) / 1, -1 / 10**400)  # prints: 9007199254740992.0 -0.0
try:
    10**400 / 1
except OverflowError as e:
    print(e)  # prints: integer division result too large for a float
