"""Quotients and powers of complex numbers."""

print(1j / 2, (1 + 2j) / (3 - 4j), 2 / 1j, (1 + 2j) ** 2, (1 + 1j) ** -2)  # prints: 0.5j (-0.2+0.4j) -2j (-3+4j) -0.5j
for compute in (lambda: 1j / 0, lambda: 0j**-1, lambda: 1j // 2):
    try:
        compute()
    except (ZeroDivisionError, TypeError) as e:
        print(e)
# prints: complex division by zero
# prints: 0.0 to a negative or complex power
# prints: unsupported operand type(s) for //: 'complex' and 'int'
