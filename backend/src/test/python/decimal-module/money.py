from decimal import ROUND_DOWN, ROUND_HALF_EVEN, ROUND_HALF_UP, ROUND_UP, Decimal

cent = Decimal("0.01")
price = Decimal("2.675")
print(price.quantize(cent))  # prints: 2.68
print(Decimal("2.665").quantize(cent))  # prints: 2.66
print(Decimal("2.665").quantize(cent, rounding=ROUND_HALF_UP))  # prints: 2.67
print(Decimal("2.665").quantize(cent, ROUND_HALF_EVEN))  # prints: 2.66
print(Decimal("-2.661").quantize(cent, ROUND_UP))  # prints: -2.67
print(Decimal("2.669").quantize(cent, ROUND_DOWN))  # prints: 2.66
print(round(2.675, 2), round(price, 2), round(price))  # prints: 2.67 2.68 3
print(f"{Decimal('1234567.891'):,.2f}")  # prints: 1,234,567.89
print(f"{Decimal('0.0825'):.1%}", f"{Decimal('5'):>8.2f}|")  # prints: 8.2%     5.00|
bill = sum(Decimal(p) for p in ("19.99", "5.01", "0.10"))
tax = (bill * Decimal("0.0825")).quantize(cent, rounding=ROUND_HALF_UP)
print(bill, tax, bill + tax)  # prints: 25.10 2.07 27.17
