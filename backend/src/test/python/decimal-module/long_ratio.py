# Numbers as long as the default context's exponents reach.
from decimal import Context, Decimal

top, bottom = Context(prec=9, traps=[]).power(Decimal("25E2"), 99_999).as_integer_ratio()
print(top.bit_length(), bottom)  # prints: 1128760 1
print(Decimal("1e-999999").as_integer_ratio()[1].bit_length())  # prints: 3321925
print(int(Decimal("3e500000")) % 7)  # prints: 6
