"""Polynomials with all the operators one expects."""

from functools import total_ordering
from itertools import zip_longest


@total_ordering
class Polynomial:
    def __init__(self, *coefficients):
        values = list(coefficients)
        while len(values) > 1 and values[-1] == 0:
            values.pop()
        self.coefficients = tuple(values) or (0,)

    @classmethod
    def from_roots(cls, *roots):
        result = cls(1)
        for root in roots:
            result *= cls(-root, 1)
        return result

    def __add__(self, other):
        if isinstance(other, (int, float)):
            other = Polynomial(other)
        if not isinstance(other, Polynomial):
            return NotImplemented
        pairs = zip_longest(self.coefficients, other.coefficients, fillvalue=0)
        return Polynomial(*(a + b for a, b in pairs))

    __radd__ = __add__

    def __neg__(self):
        return Polynomial(*(-c for c in self.coefficients))

    def __sub__(self, other):
        return self + -other

    def __mul__(self, other):
        if not isinstance(other, Polynomial):
            return Polynomial(*(c * other for c in self.coefficients))
        result = [0] * (len(self.coefficients) + len(other.coefficients) - 1)
        for i, a in enumerate(self.coefficients):
            for j, b in enumerate(other.coefficients):
                result[i + j] += a * b
        return Polynomial(*result)

    def __pow__(self, exponent):
        return Polynomial(1) if exponent == 0 else self * self ** (exponent - 1)

    def __call__(self, x):
        total = 0
        for c in reversed(self.coefficients):
            total = total * x + c
        return total

    def __eq__(self, other):
        return isinstance(other, Polynomial) and self.coefficients == other.coefficients

    def __lt__(self, other):
        return len(self.coefficients) < len(other.coefficients)

    def __hash__(self):
        return hash(self.coefficients)

    def __str__(self):
        terms = []
        for power, c in reversed(list(enumerate(self.coefficients))):
            if c:
                sign = "-" if c < 0 else "+"
                size = "" if abs(c) == 1 and power else str(abs(c))
                terms.append((sign, size + ("x" if power else "") + (f"^{power}" if power > 1 else "")))
        text = " ".join(f"{sign} {term}" for sign, term in terms) or "0"
        return text[2:] if text.startswith("+ ") else text.replace("- ", "-", 1) if text[0] == "-" else text


p, q = Polynomial(1, 2), Polynomial.from_roots(1, -3)
print(p, "|", q, "|", p + q, "|", p * q, "|", q - q, "|", 5 + p, "|", -q)
print([q(x) for x in range(-3, 3)], p**3)
print(p < q, max([q, p], key=lambda each: each(10)), p >= q, len({p, Polynomial(1, 2, 0)}))
try:
    p + "x"
except TypeError as error:
    print(error)
# prints: 2x + 1 | x^2 + 2x - 3 | x^2 + 4x - 2 | 2x^3 + 5x^2 - 4x - 3 | 0 | 2x + 6 | -x^2 - 2x + 3
# prints: [0, -3, -4, -3, 0, 5] 8x^3 + 12x^2 + 6x + 1
# prints: True x^2 + 2x - 3 False 1
# prints: unsupported operand type(s) for +: 'Polynomial' and 'str'
