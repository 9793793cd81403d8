# raises: decimal.InvalidOperation: [<class 'decimal.ConversionSyntax'>]
from decimal import Decimal

Decimal("one")
