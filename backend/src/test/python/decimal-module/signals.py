from decimal import Context, Decimal, FloatOperation, Inexact, Rounded, getcontext, setcontext

context = getcontext()
print(context)  # prints: Context(prec=28, rounding=ROUND_HALF_EVEN, Emin=-999999, Emax=999999, capitals=1, clamp=0, flags=[], traps=[InvalidOperation, DivisionByZero, Overflow])
Decimal(1) / 3
print(context.flags[Inexact], context.flags[Rounded])  # prints: True True
context.clear_flags()
Decimal(1) / 4
print(context.flags[Inexact])  # prints: False
context.traps[Inexact] = True
try:
    Decimal(1) / 3
except Inexact as e:
    print(repr(e))  # prints: Inexact([<class 'decimal.Inexact'>])
context.traps[FloatOperation] = True
try:
    Decimal(1.5)
except FloatOperation as e:
    print(repr(e))  # prints: FloatOperation([<class 'decimal.FloatOperation'>])
print(Decimal(1) == 1.0, Decimal.from_float(1.5))  # prints: True 1.5
setcontext(Context(prec=3, traps=[]))
print(Decimal(1) / 0, Decimal(0) / 0, Decimal("1E+999999") * 10)  # prints: Infinity NaN Infinity
print(getcontext().create_decimal("3.14159"), getcontext().divide(2, 3))  # prints: 3.14 0.667
