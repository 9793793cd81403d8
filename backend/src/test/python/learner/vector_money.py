"""Operator overloading."""
import math
from fractions import Fraction
from decimal import Decimal, getcontext
from functools import total_ordering


class Vector:
    __slots__ = ("x", "y")

    def __init__(self, x=0, y=0):
        self.x, self.y = x, y

    def __repr__(self):
        return f"{type(self).__name__}({self.x!r}, {self.y!r})"

    def __iter__(self):
        yield self.x
        yield self.y

    def __eq__(self, other):
        return tuple(self) == tuple(other) if isinstance(other, Vector) else NotImplemented

    def __hash__(self):
        return hash((self.x, self.y))

    def __add__(self, other):
        if not isinstance(other, Vector):
            return NotImplemented
        return Vector(self.x + other.x, self.y + other.y)

    def __mul__(self, k):
        return Vector(self.x * k, self.y * k)

    __rmul__ = __mul__

    def __matmul__(self, other):
        return sum(a * b for a, b in zip(self, other))

    def __abs__(self):
        return math.hypot(*self)

    def __bool__(self):
        return bool(abs(self))

    def __neg__(self):
        return -1 * self

    def __format__(self, spec):
        return "<" + ", ".join(format(c, spec) for c in self) + ">"

    def __getitem__(self, i):
        return (self.x, self.y)[i]


v, w = Vector(3, 4), Vector(1)
print(v + w, 2 * v, v * 0.5, v @ w, abs(v), -v, bool(Vector()), f"{v:.2f}", v[0], v == Vector(3, 4), v != w)
# prints: Vector(4, 4) Vector(6, 8) Vector(1.5, 2.0) 3 5.0 Vector(-3, -4) False <3.00, 4.00> 3 True True
print({v: "a", Vector(3, 4): "b"}, v == (3, 4), len({v, w, Vector(1, 0)}))
# prints: {Vector(3, 4): 'b'} False 2
v += w
print(v)  # prints: Vector(4, 4)
for bad in (lambda: v + 1, lambda: v - w, lambda: v["x"], lambda: v < w, lambda: setattr(v, "z", 1), lambda: sum([v, w])):
    try:
        print(bad())
    except (TypeError, AttributeError, IndexError) as e:
        print(type(e).__name__, e, sep=": ")
# prints: TypeError: unsupported operand type(s) for +: 'Vector' and 'int'
# prints: TypeError: unsupported operand type(s) for -: 'Vector' and 'Vector'
# prints: TypeError: tuple indices must be integers or slices, not str
# prints: TypeError: '<' not supported between instances of 'Vector' and 'Vector'
# prints: AttributeError: 'Vector' object has no attribute 'z'
# prints: TypeError: unsupported operand type(s) for +: 'int' and 'Vector'


@total_ordering
class Money:
    def __init__(self, amount, currency="EUR"):
        self.amount = Decimal(str(amount))
        self.currency = currency

    def __eq__(self, other):
        return (self.amount, self.currency) == (other.amount, other.currency)

    def __lt__(self, other):
        if self.currency != other.currency:
            raise TypeError("cannot compare {} with {}".format(self.currency, other.currency))
        return self.amount < other.amount

    def __radd__(self, other):
        return self if other == 0 else NotImplemented

    def __add__(self, other):
        return Money(self.amount + other.amount, self.currency)

    def __str__(self):
        return f"{self.amount:,.2f} {self.currency}"


print(sum([Money(0.1), Money(0.2)]), Money(1) <= Money(2), max(Money(3), Money(1234.5)))
# prints: 0.30 EUR True 1,234.50 EUR
try:
    Money(1) > Money(2, "USD")
except TypeError as e:
    print(e)
# prints: cannot compare EUR with USD
print(Fraction(1, 3) + Fraction(1, 6), Fraction("0.75"), Decimal("0.1") + Decimal("0.2"), Decimal(1) / 3)
# prints: 1/2 3/4 0.3 0.3333333333333333333333333333
getcontext().prec = 6
print(Decimal(1) / Decimal(7), Decimal("2.50").normalize(), Fraction(3.5), float(Fraction(1, 4)))
# prints: 0.142857 2.5 7/2 0.25
