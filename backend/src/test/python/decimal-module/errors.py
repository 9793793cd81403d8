from decimal import Decimal, DivisionByZero, InvalidOperation, getcontext


def attempt(action):
    try:
        print(action())
    except ArithmeticError as e:
        print(type(e).__name__, e)
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)


attempt(lambda: Decimal("12,5"))  # prints: InvalidOperation [<class 'decimal.ConversionSyntax'>]
attempt(lambda: Decimal(1) / 0)  # prints: DivisionByZero [<class 'decimal.DivisionByZero'>]
attempt(lambda: Decimal(0) / 0)  # prints: InvalidOperation [<class 'decimal.DivisionUndefined'>]
attempt(lambda: Decimal(1) + 0.5)  # prints: TypeError unsupported operand type(s) for +: 'decimal.Decimal' and 'float'
attempt(lambda: Decimal(1) < "2")  # prints: TypeError '<' not supported between instances of 'decimal.Decimal' and 'str'
attempt(lambda: Decimal(None))  # prints: TypeError conversion from NoneType to Decimal is not supported
attempt(lambda: Decimal(-1).sqrt())  # prints: InvalidOperation [<class 'decimal.InvalidOperation'>]
attempt(lambda: int(Decimal("NaN")))  # prints: ValueError cannot convert NaN to integer
attempt(lambda: Decimal(10) ** 999999999)  # prints: Overflow [<class 'decimal.Overflow'>]
attempt(lambda: Decimal("123.456").quantize(Decimal("1E-30")))  # prints: InvalidOperation [<class 'decimal.InvalidOperation'>]
attempt(lambda: format(Decimal(1), "d"))  # prints: ValueError invalid format string
print(issubclass(DivisionByZero, ZeroDivisionError))  # prints: True
getcontext().traps[InvalidOperation] = False
print(Decimal("12,5"), getcontext().flags[InvalidOperation])  # prints: NaN True
