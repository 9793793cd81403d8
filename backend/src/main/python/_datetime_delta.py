"""Durations."""

from _datetime_calendar import half_even
from _interpreter import member as _member, native as _native
from _values import type_name
from math import modf

__name__ = "datetime"


def _field(name, getter):
    shown = f"<member '{name}' of 'datetime.timedelta' objects>"
    return _member(getter, shown, "readonly attribute")


class timedelta:
    __slots__ = ("_micros",)

    def __init__(
        self,
        days=0,
        seconds=0,
        microseconds=0,
        milliseconds=0,
        minutes=0,
        hours=0,
        weeks=0,
    ):
        micros = 0
        parts = (
            ("microseconds", microseconds, 1),
            ("milliseconds", milliseconds, 1000),
            ("seconds", seconds, 1000000),
            ("minutes", minutes, 60000000),
            ("hours", hours, 3600000000),
            ("days", days, 86400000000),
            ("weeks", weeks, 604800000000),
        )
        rest = 0.0
        for name, amount, unit in parts:
            if isinstance(amount, float):
                whole = int(amount)
                part, of_part = modf((amount - whole) * unit)
                micros += whole * unit + int(of_part)
                rest += part
            elif isinstance(amount, int):
                micros += amount * unit
            else:
                raise TypeError(
                    f"unsupported type for timedelta {name} component: {type_name(amount)}"
                )
        odd = micros % 2  # halves go to the even side of the sum
        micros += round(rest + odd) - odd
        self._micros = micros
        if abs(self.days) >= 2**31:
            raise OverflowError("Python int too large to convert to C int")
        if abs(self.days) > 999999999:
            raise OverflowError(f"days={self.days}; must have magnitude <= 999999999")

    __init__ = _native(__init__, "__new__")

    days = _field("days", lambda self: self._micros // 86400000000)
    seconds = _field("seconds", lambda self: self._micros % 86400000000 // 1000000)
    microseconds = _field("microseconds", lambda self: self._micros % 1000000)

    def total_seconds(self):
        return self._micros / 10**6

    def __repr__(self):
        parts = [
            f"{name}={value}"
            for name, value in (
                ("days", self.days),
                ("seconds", self.seconds),
                ("microseconds", self.microseconds),
            )
            if value
        ]
        return f"{type_name(self)}({', '.join(parts) or '0'})"

    def __str__(self):
        minutes, seconds = divmod(self.seconds, 60)
        hours, minutes = divmod(minutes, 60)
        text = f"{hours}:{minutes:02d}:{seconds:02d}"
        if self.days:
            plural = "s" if abs(self.days) != 1 else ""
            text = f"{self.days} day{plural}, {text}"
        if self.microseconds:
            text += f".{self.microseconds:06d}"
        return text

    def __add__(self, other):
        if not isinstance(other, timedelta):
            return NotImplemented
        return timedelta(microseconds=self._micros + other._micros)

    __radd__ = __add__

    def __sub__(self, other):
        if not isinstance(other, timedelta):
            return NotImplemented
        return timedelta(microseconds=self._micros - other._micros)

    def __neg__(self):
        return timedelta(microseconds=-self._micros)

    def __pos__(self):
        return self

    def __abs__(self):
        return timedelta(microseconds=abs(self._micros))

    def __mul__(self, other):
        if isinstance(other, int):
            return timedelta(microseconds=self._micros * other)
        if isinstance(other, float):
            top, bottom = other.as_integer_ratio()
            return timedelta(microseconds=half_even(self._micros * top, bottom))
        return NotImplemented

    __rmul__ = __mul__

    def __truediv__(self, other):
        if isinstance(other, timedelta):
            return self._micros / other._micros
        if isinstance(other, (int, float)):
            top, bottom = other.as_integer_ratio()
            if not top:
                raise ZeroDivisionError("integer division or modulo by zero")
            if top < 0:
                top, bottom = -top, -bottom
            return timedelta(microseconds=half_even(self._micros * bottom, top))
        return NotImplemented

    def __floordiv__(self, other):
        if isinstance(other, timedelta):
            return self._micros // other._micros
        if isinstance(other, int):
            return timedelta(microseconds=self._micros // other)
        return NotImplemented

    def __mod__(self, other):
        if not isinstance(other, timedelta):
            return NotImplemented
        return timedelta(microseconds=self._micros % other._micros)

    def __eq__(self, other):
        return self._micros == other._micros if isinstance(other, timedelta) else NotImplemented

    def __lt__(self, other):
        return self._micros < other._micros if isinstance(other, timedelta) else NotImplemented

    def __le__(self, other):
        return self._micros <= other._micros if isinstance(other, timedelta) else NotImplemented

    def __gt__(self, other):
        return self._micros > other._micros if isinstance(other, timedelta) else NotImplemented

    def __ge__(self, other):
        return self._micros >= other._micros if isinstance(other, timedelta) else NotImplemented

    def __hash__(self):
        return hash((self.days, self.seconds, self.microseconds))

    def __divmod__(self, other):
        if not isinstance(other, timedelta):
            return NotImplemented
        return self // other, self % other

    def __bool__(self):
        return self._micros != 0


timedelta.min = timedelta(-999999999)
timedelta.max = timedelta(microseconds=86400000000 * 10**9 - 1)
timedelta.resolution = timedelta(microseconds=1)
_native(timedelta)
