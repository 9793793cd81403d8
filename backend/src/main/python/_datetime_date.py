"""Days."""

from _datetime_calendar import (
    check_date,
    from_iso_week,
    from_ordinal,
    iso_week,
    ordinal,
)
from _datetime_delta import timedelta
from _datetime_format import check_format, formatted
from _datetime_parsing import parsed_date
from _interpreter import native as _native
from collections import namedtuple
from operator import index as _index
import time as _time

__name__ = "datetime"

_IsoFields = namedtuple("IsoCalendarDate", "year week weekday", module="datetime")


class IsoCalendarDate(_IsoFields):
    def __repr__(self):
        return f"datetime.{_IsoFields.__repr__(self)}"


@_native
class date:
    _has_time = False

    def __init__(self, year, month, day):
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
    def fromtimestamp(cls, timestamp):
        return cls(*_time.localtime(timestamp)[:3])

    @classmethod
    def fromordinal(cls, n, /):
        n = _index(n)
        if not 1 <= n <= 3652059:
            raise ValueError("ordinal must be >= 1" if n < 1 else f"year {from_ordinal(n)[0]} is out of range")
        return cls(*from_ordinal(n))

    @classmethod
    def fromisoformat(cls, date_string, /):
        return cls(*parsed_date(date_string))

    @classmethod
    def fromisocalendar(cls, year, week, day):
        return cls(*from_ordinal(from_iso_week(year, week, day)))

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
        return self._tuple(0, 0, 0)

    def _tuple(self, hour, minute, second):
        year_day = self.toordinal() - ordinal(self.year, 1, 1) + 1
        return _time.struct_time(
            (*self._date, hour, minute, second, self.weekday(), year_day, -1)
        )

    def ctime(self):
        return _time.asctime(self.timetuple())

    def strftime(self, format):
        check_format(format)
        return formatted(format, self.timetuple(), 0, None, None)

    def __format__(self, fmt):
        if not isinstance(fmt, str):
            raise TypeError(f"__format__() argument 1 must be str, not {type(fmt).__name__}")
        return self.strftime(fmt) if fmt else str(self)

    def replace(self, year=None, month=None, day=None):
        return type(self)(
            self.year if year is None else year,
            self.month if month is None else month,
            self.day if day is None else day,
        )

    def __repr__(self):
        return f"datetime.date({self.year}, {self.month}, {self.day})"

    def __add__(self, other):
        if not isinstance(other, timedelta):
            return NotImplemented
        n = self.toordinal() + other.days
        if not 1 <= n <= 3652059:
            raise OverflowError("date value out of range")
        return date.fromordinal(n)

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
