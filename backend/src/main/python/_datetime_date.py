"""Days."""

from _datetime_calendar import (
    KEPT,
    c_int,
    check_date,
    from_iso_week,
    from_ordinal,
    iso_week,
    ordinal,
    replaced,
)
from _datetime_delta import timedelta
from _datetime_format import check_text, formatted
from _datetime_parsing import parsed_date
from _interpreter import native as _native
from collections import namedtuple
from _values import type_name
import time as _time

__name__ = "datetime"

_IsoFields = namedtuple("IsoCalendarDate", "year week weekday", module="datetime")


@_native
class IsoCalendarDate(_IsoFields):
    __slots__ = ()

    def __repr__(self):
        return f"datetime.{_IsoFields.__repr__(self)}"


class date:
    __slots__ = ("_date",)
    _has_time = False

    def __init__(self, year, month, day):
        year, month, day = c_int(year), c_int(month), c_int(day)
        check_date(year, month, day)
        self._date = (year, month, day)

    __init__ = _native(__init__, "")
    year = property(lambda self: self._date[0])
    month = property(lambda self: self._date[1])
    day = property(lambda self: self._date[2])

    @classmethod
    def today(cls):
        return cls.fromtimestamp(_time.time())

    @classmethod
    def fromtimestamp(cls, timestamp, /):
        if timestamp is None:
            raise TypeError("'NoneType' object cannot be interpreted as an integer")
        return cls(*_time.localtime(timestamp)[:3])

    @classmethod
    def fromordinal(cls, n, /):
        n = c_int(n)
        if n < 1:
            raise ValueError("ordinal must be >= 1")
        return cls(*from_ordinal(n))

    @classmethod
    def fromisoformat(cls, date_string, /):
        return cls(*parsed_date(date_string))

    @classmethod
    def fromisocalendar(cls, year, week, day):
        monday = from_iso_week(c_int(year), c_int(week), c_int(day))
        return cls(*from_ordinal(monday))

    def toordinal(self):
        return ordinal(*self._date)

    def weekday(self):
        return (self.toordinal() + 6) % 7

    def isoweekday(self):
        return self.toordinal() % 7 or 7

    def isocalendar(self):
        return IsoCalendarDate(*iso_week(self.toordinal(), self.year))

    def isoformat(self, /):
        return f"{self.year:04d}-{self.month:02d}-{self.day:02d}"

    __str__ = isoformat

    def timetuple(self):
        return self._tuple(0, 0, 0, -1)

    def _tuple(self, hour, minute, second, summer):
        year_day = self.toordinal() - ordinal(self.year, 1, 1) + 1
        return _time.struct_time(
            (*self._date, hour, minute, second, self.weekday(), year_day, summer)
        )

    def ctime(self):
        return _time.asctime(self.timetuple())

    def strftime(self, format):
        check_text(format, "strftime")
        return formatted(format, self.timetuple(), 0, None, None)

    def __format__(self, fmt):
        check_text(fmt, "__format__")
        return self.strftime(fmt) if fmt else str(self)

    def replace(self, year=KEPT, month=KEPT, day=KEPT):
        return type(self)(*replaced(self._date, (year, month, day)))

    def __repr__(self):
        return f"{type_name(self)}({self.year}, {self.month}, {self.day})"

    def __add__(self, other):
        if not isinstance(other, timedelta):
            return NotImplemented
        n = self.toordinal() + other.days
        if not 1 <= n <= 3652059:
            raise OverflowError("date value out of range")
        return type(self).fromordinal(n)

    __radd__ = __add__

    def __sub__(self, other):
        if isinstance(other, timedelta):
            return self + timedelta(-other.days)
        if isinstance(other, date) and not other._has_time:
            return timedelta(self.toordinal() - other.toordinal())
        return NotImplemented

    def _comparable(self, other):
        if not isinstance(other, date):
            return False
        if other._has_time:
            raise TypeError("can't compare datetime.datetime to datetime.date")
        return True

    def __eq__(self, other):
        if not isinstance(other, date) or other._has_time:
            return NotImplemented
        return self._date == other._date

    def __lt__(self, other):
        return self._date < other._date if self._comparable(other) else NotImplemented

    def __le__(self, other):
        return self._date <= other._date if self._comparable(other) else NotImplemented

    def __gt__(self, other):
        return self._date > other._date if self._comparable(other) else NotImplemented

    def __ge__(self, other):
        return self._date >= other._date if self._comparable(other) else NotImplemented

    def __hash__(self):
        return hash(self._date)


date.min = date(1, 1, 1)
date.max = date(9999, 12, 31)
date.resolution = timedelta(days=1)
_native(date)
