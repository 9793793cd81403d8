"""Rational numbers of any size, always reduced."""

import numbers
import operator
from decimal import Decimal
from math import gcd, isinf, isnan

from _fractions_text import parsed

_MODULUS = 2**61 - 1


def _operator(monomorphic, fallback):
    """An operator and its reflected form: exact among rationals, else that of the other type."""

    def forward(a, b):
        if isinstance(b, (int, Fraction)):
            return monomorphic(a, b)
        if isinstance(b, float):
            return fallback(float(a), b)
        if isinstance(b, complex):
            return fallback(complex(a), b)
        return NotImplemented

    def reverse(b, a):
        if isinstance(a, numbers.Rational):
            return monomorphic(a, b)
        if isinstance(a, numbers.Real):
            return fallback(float(a), float(b))
        if isinstance(a, numbers.Complex):
            return fallback(complex(a), complex(b))
        return NotImplemented

    name = fallback.__name__
    forward.__name__ = "__" + name + "__"
    reverse.__name__ = "__r" + name + "__"
    return forward, reverse


def _make(cls, numerator, denominator):
    """The fraction of two ints without common divisor, the second positive."""
    self = object.__new__(cls)
    self._numerator = numerator
    self._denominator = denominator
    return self


class Fraction(numbers.Rational):
    __slots__ = ("_numerator", "_denominator")

    def __new__(cls, numerator=0, denominator=None, *, _normalize=True):
        if denominator is None:
            if type(numerator) is int:
                return _make(cls, numerator, 1)
            if isinstance(numerator, numbers.Rational):
                return _make(cls, numerator.numerator, numerator.denominator)
            if isinstance(numerator, (float, Decimal)):
                return _make(cls, *numerator.as_integer_ratio())
            if not isinstance(numerator, str):
                raise TypeError("argument should be a string or a Rational instance")
            numbers_read = parsed(numerator)
            if numbers_read is None:
                raise ValueError("Invalid literal for Fraction: %r" % numerator)
            numerator, denominator = numbers_read
        elif type(numerator) is int is type(denominator):
            pass
        elif isinstance(numerator, numbers.Rational) and isinstance(denominator, numbers.Rational):
            numerator, denominator = (
                numerator.numerator * denominator.denominator,
                denominator.numerator * numerator.denominator,
            )
        else:
            raise TypeError("both arguments should be Rational instances")
        if denominator == 0:
            raise ZeroDivisionError("Fraction(%s, 0)" % numerator)
        if _normalize:
            common = gcd(numerator, denominator)
            if denominator < 0:
                common = -common
            numerator //= common
            denominator //= common
        return _make(cls, numerator, denominator)

    @classmethod
    def from_float(cls, f):
        if isinstance(f, numbers.Integral):
            return cls(f)
        if not isinstance(f, float):
            raise TypeError(
                "%s.from_float() only takes floats, not %r (%s)"
                % (cls.__name__, f, type(f).__name__)
            )
        return cls(*f.as_integer_ratio())

    @classmethod
    def from_decimal(cls, dec):
        if isinstance(dec, numbers.Integral):
            dec = Decimal(int(dec))
        elif not isinstance(dec, Decimal):
            raise TypeError(
                "%s.from_decimal() only takes Decimals, not %r (%s)"
                % (cls.__name__, dec, type(dec).__name__)
            )
        return cls(*dec.as_integer_ratio())

    def as_integer_ratio(self):
        return (self._numerator, self._denominator)

    def limit_denominator(self, max_denominator=1000000):
        if max_denominator < 1:
            raise ValueError("max_denominator should be at least 1")
        if self._denominator <= max_denominator:
            return Fraction(self)
        # the convergents of the continued fraction, up to the bound
        before_top, before_bottom, top, bottom = 0, 1, 1, 0
        n, d = self._numerator, self._denominator
        while True:
            quotient = n // d
            next_bottom = before_bottom + quotient * bottom
            if next_bottom > max_denominator:
                break
            before_top, before_bottom, top, bottom = (
                top,
                bottom,
                before_top + quotient * top,
                next_bottom,
            )
            n, d = d, n - quotient * d
        steps = (max_denominator - before_bottom) // bottom
        far = Fraction(before_top + steps * top, before_bottom + steps * bottom)
        near = Fraction(top, bottom)
        return near if abs(near - self) <= abs(far - self) else far

    @property
    def numerator(self):
        return self._numerator

    @property
    def denominator(self):
        return self._denominator

    def __repr__(self):
        return "%s(%s, %s)" % (self.__class__.__name__, self._numerator, self._denominator)

    def __str__(self):
        if self._denominator == 1:
            return str(self._numerator)
        return "%s/%s" % (self._numerator, self._denominator)

    def _add(a, b):
        return Fraction(
            a.numerator * b.denominator + b.numerator * a.denominator,
            a.denominator * b.denominator,
        )

    def _sub(a, b):
        return Fraction(
            a.numerator * b.denominator - b.numerator * a.denominator,
            a.denominator * b.denominator,
        )

    def _mul(a, b):
        return Fraction(a.numerator * b.numerator, a.denominator * b.denominator)

    def _div(a, b):
        top, bottom = a.numerator * b.denominator, b.numerator * a.denominator
        if bottom == 0:
            top = (top > 0) - (top < 0)  # without common factors, as the error shows it
        return Fraction(top, bottom)

    def _floordiv(a, b):
        return (a.numerator * b.denominator) // (a.denominator * b.numerator)

    def _divmod(a, b):
        bottom = a.denominator * b.denominator
        quotient, rest = divmod(a.numerator * b.denominator, a.denominator * b.numerator)
        return quotient, Fraction(rest, bottom)

    def _mod(a, b):
        return Fraction(
            (a.numerator * b.denominator) % (b.numerator * a.denominator),
            a.denominator * b.denominator,
        )

    __add__, __radd__ = _operator(_add, operator.add)
    __sub__, __rsub__ = _operator(_sub, operator.sub)
    __mul__, __rmul__ = _operator(_mul, operator.mul)
    __truediv__, __rtruediv__ = _operator(_div, operator.truediv)
    __floordiv__, __rfloordiv__ = _operator(_floordiv, operator.floordiv)
    __divmod__, __rdivmod__ = _operator(_divmod, divmod)
    __mod__, __rmod__ = _operator(_mod, operator.mod)

    def __pow__(a, b):
        if not isinstance(b, numbers.Rational):
            return float(a) ** b
        if b.denominator != 1:
            return float(a) ** float(b)
        power = b.numerator
        if power >= 0:
            return Fraction(a._numerator**power, a._denominator**power, _normalize=False)
        if a._numerator >= 0:
            return Fraction(a._denominator**-power, a._numerator**-power, _normalize=False)
        return Fraction((-a._denominator) ** -power, (-a._numerator) ** -power, _normalize=False)

    def __rpow__(b, a):
        if b._denominator == 1 and b._numerator >= 0:
            return a**b._numerator
        if isinstance(a, numbers.Rational):
            return Fraction(a.numerator, a.denominator) ** b
        if b._denominator == 1:
            return a**b._numerator
        return a ** float(b)

    def __pos__(a):
        return _make(Fraction, a._numerator, a._denominator)

    def __neg__(a):
        return _make(Fraction, -a._numerator, a._denominator)

    def __abs__(a):
        return _make(Fraction, abs(a._numerator), a._denominator)

    def __int__(a):
        if a._numerator < 0:
            return -(-a._numerator // a._denominator)
        return a._numerator // a._denominator

    def __trunc__(a):
        return a.__int__()

    def __floor__(a):
        return a._numerator // a._denominator

    def __ceil__(a):
        return -(-a._numerator // a._denominator)

    def __round__(self, ndigits=None):
        if ndigits is None:
            whole, rest = divmod(self._numerator, self._denominator)
            if rest * 2 < self._denominator:
                return whole
            if rest * 2 > self._denominator:
                return whole + 1
            return whole if whole % 2 == 0 else whole + 1
        shift = 10 ** abs(ndigits)
        if ndigits > 0:
            return Fraction(round(self * shift), shift)
        return Fraction(round(self / shift) * shift)

    def __hash__(self):
        try:
            inverse = pow(self._denominator, -1, _MODULUS)
        except ValueError:
            size = 314159
        else:
            size = hash(hash(abs(self._numerator)) * inverse)
        result = size if self._numerator >= 0 else -size
        return -2 if result == -1 else result

    def __eq__(a, b):
        if type(b) is int:
            return a._numerator == b and a._denominator == 1
        if isinstance(b, numbers.Rational):
            return a._numerator == b.numerator and a._denominator == b.denominator
        if isinstance(b, numbers.Complex) and b.imag == 0:
            b = b.real
        if isinstance(b, float):
            if isnan(b) or isinf(b):
                return 0.0 == b
            return a == a.from_float(b)
        return NotImplemented

    def _ordered(self, other, op):
        if isinstance(other, numbers.Rational):
            return op(
                self._numerator * other.denominator,
                self._denominator * other.numerator,
            )
        if isinstance(other, float):
            if isnan(other) or isinf(other):
                return op(0.0, other)
            return op(self, self.from_float(other))
        return NotImplemented

    def __lt__(a, b):
        return a._ordered(b, operator.lt)

    def __gt__(a, b):
        return a._ordered(b, operator.gt)

    def __le__(a, b):
        return a._ordered(b, operator.le)

    def __ge__(a, b):
        return a._ordered(b, operator.ge)

    def __bool__(a):
        return bool(a._numerator)

    def __copy__(self):
        if type(self) == Fraction:
            return self
        return self.__class__(self._numerator, self._denominator)

    def __deepcopy__(self, memo):
        return self.__copy__()
