"""Times of a day."""

from _datetime_calendar import KEPT, c_int, check_time, replaced
from _datetime_delta import timedelta
from _datetime_format import check_text, formatted, time_text
from _datetime_parsing import parsed_time
from _datetime_zones import asked_name, asked_offset, checked_zone, offset_text
from _interpreter import native as _native
from _values import type_name

__name__ = "datetime"


class time:
    __slots__ = ("_time", "_zone", "_fold")

    def __init__(
        self, hour=0, minute=0, second=0, microsecond=0, tzinfo=None, *, fold=0
    ):
        self._time = tuple([c_int(field) for field in (hour, minute, second, microsecond)])
        fold = c_int(fold)
        check_time(*self._time, fold)
        self._zone = checked_zone(tzinfo)
        self._fold = fold

    __init__ = _native(__init__, "")
    hour = property(lambda self: self._time[0])
    minute = property(lambda self: self._time[1])
    second = property(lambda self: self._time[2])
    microsecond = property(lambda self: self._time[3])
    tzinfo = property(lambda self: self._zone)
    fold = property(lambda self: self._fold)

    @classmethod
    def fromisoformat(cls, time_string, /):
        return cls(*parsed_time(time_string))

    def utcoffset(self):
        return asked_offset(self._zone, "utcoffset", None)

    def dst(self):
        return asked_offset(self._zone, "dst", None)

    def tzname(self):
        return asked_name(self._zone, None)

    def replace(
        self, hour=KEPT, minute=KEPT, second=KEPT, microsecond=KEPT, tzinfo=KEPT, *, fold=KEPT
    ):
        old = *self._time, self._fold
        *values, fold = replaced(old, (hour, minute, second, microsecond, fold))
        return type(self)(*values, self._zone if tzinfo is KEPT else tzinfo, fold=fold)

    def _utc(self):
        hour, minute, second, micros = self._time
        offset = self.utcoffset()
        total = (hour * 60 + minute) * 60000000 + second * 1000000 + micros
        return total - (offset._micros if offset else 0)

    def isoformat(self, timespec="auto"):
        check_text(timespec, "isoformat")
        return time_text(*self._time, timespec) + offset_text(self.utcoffset())

    __str__ = isoformat

    def strftime(self, format):
        check_text(format, "strftime")
        fields = (1900, 1, 1, *self._time[:3], 0, 1, -1)
        micros = self._time[3]
        return formatted(format, fields, micros, self.utcoffset(), self.tzname())

    def __format__(self, fmt):
        check_text(fmt, "__format__")
        return self.strftime(fmt) if fmt else str(self)

    def __repr__(self):
        values = list(self._time)
        while len(values) > 2 and not values[-1]:
            values.pop()
        zone = "" if self._zone is None else f", tzinfo={self._zone!r}"
        fold = ", fold=1" if self._fold else ""
        return f"{type_name(self)}({', '.join(map(str, values))}{zone}{fold})"

    def _comparable(self, other):
        if not isinstance(other, time):
            return False
        if (self._zone is None) != (other._zone is None):
            raise TypeError("can't compare offset-naive and offset-aware times")
        return True

    def __eq__(self, other):
        if not isinstance(other, time):
            return NotImplemented
        return (self._zone is None) == (other._zone is None) and self._utc() == other._utc()

    def __lt__(self, other):
        return self._utc() < other._utc() if self._comparable(other) else NotImplemented

    def __le__(self, other):
        return self._utc() <= other._utc() if self._comparable(other) else NotImplemented

    def __gt__(self, other):
        return self._utc() > other._utc() if self._comparable(other) else NotImplemented

    def __ge__(self, other):
        return self._utc() >= other._utc() if self._comparable(other) else NotImplemented

    def __hash__(self):
        return hash(self._utc())


time.min = time(0)
time.max = time(23, 59, 59, 999999)
time.resolution = timedelta(microseconds=1)
_native(time)
