import numbers
from decimal import Decimal


class Money(Decimal):
    def __str__(self):
        return f"${self:.2f}"


m = Money("3.5")
print(m, repr(m), m + 1, type(m + 1).__name__)  # prints: $3.50 Decimal('3.5') 4.5 Decimal
print(isinstance(m, Decimal), m == Decimal("3.50"), abs(-m))  # prints: True True 3.5
print(isinstance(Decimal(1), numbers.Number), isinstance(Decimal(1), numbers.Real))  # prints: True False
