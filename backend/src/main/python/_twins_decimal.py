"""What methods of Decimal do that only Python code can."""


def Decimal_as_tuple(self):
    from _decimal import parts
    from decimal import DecimalTuple

    return DecimalTuple(*parts(self))
