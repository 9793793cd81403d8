from decimal import Decimal, getcontext, localcontext

print(getcontext().prec)  # prints: 28
getcontext().prec = 6
print(Decimal(1) / Decimal(7))  # prints: 0.142857
print(Decimal("3.14159265"), +Decimal("3.14159265"))  # prints: 3.14159265 3.14159
with localcontext() as ctx:
    ctx.prec = 50
    print(Decimal(2).sqrt())  # prints: 1.4142135623730950488016887242096980785696718753769
print(Decimal(2).sqrt())  # prints: 1.41421
with localcontext(prec=10):
    print(Decimal(1).exp())  # prints: 2.718281828
print(getcontext().prec)  # prints: 6
