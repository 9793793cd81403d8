"""Moments: days with a time of day."""

from _datetime_calendar import EPOCH, check_time, from_ordinal
from _datetime_date import date as _date
from _datetime_delta import timedelta
from _datetime_format import check_format, formatted, time_text
from _datetime_parsing import parsed_moment
from _datetime_strptime import strptime
from _datetime_time import time as _time_of_day
from _datetime_zones import checked_zone, offset_text, timezone
from _values import type_name as _type_name
from _interpreter import native as _native
import time as _time

__name__ = "datetime"


@_native
class datetime(_date):
    _has_time = True

    def __init__(
        self, year, month, day, hour=0, minute=0, second=0, microsecond=0, tzinfo=None, *, fold=0
    ):
        super().__init__(year, month, day)
        check_time(hour, minute, second, microsecond)
        self._time = (hour, minute, second, microsecond)
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
    def now(cls, tz=None):
        return cls._from_micros(_time.time_ns() // 1000, tz)

    @classmethod
    def today(cls):
        return cls.now()

    @classmethod
    def utcnow(cls):
        return cls.now()

    @classmethod
    def fromtimestamp(cls, timestamp, tz=None):
        if not isinstance(timestamp, (int, float)):
            kind = type(timestamp).__name__
            raise TypeError(f"'{kind}' object cannot be interpreted as an integer")
        return cls._from_micros(round(timestamp * 1e6), tz)

    @classmethod
    def utcfromtimestamp(cls, timestamp):
        return cls.fromtimestamp(timestamp)

    @classmethod
    def _from_micros(cls, micros, tz=None):
        if checked_zone(tz) is not None:
            micros += tz.utcoffset(None)._micros
        days, rest = divmod(micros, 86400000000)
        seconds, micros = divmod(rest, 1000000)
        minutes, second = divmod(seconds, 60)
        return cls(
            *from_ordinal(EPOCH + days), minutes // 60, minutes % 60, second, micros, tz
        )

    @classmethod
    def combine(cls, date, time, tzinfo=True):
        if not isinstance(date, _date):
            kind = _type_name(date)
            raise TypeError(f"combine() argument 1 must be datetime.date, not {kind}")
        if not isinstance(time, _time_of_day):
            kind = _type_name(time)
            raise TypeError(f"combine() argument 2 must be datetime.time, not {kind}")
        return cls(*date._date, *time._time, time.tzinfo if tzinfo is True else tzinfo)

    @classmethod
    def fromisoformat(cls, date_string, /):
        return cls(*parsed_moment(date_string))

    @classmethod
    def strptime(cls, date_string, format):
        return cls(*strptime(date_string, format))

    def _micros(self):
        hour, minute, second, micros = self._time
        days = self.toordinal() - EPOCH
        return ((days * 24 + hour) * 60 + minute) * 60000000 + second * 1000000 + micros

    def _utc(self):
        offset = self.utcoffset()
        return self._micros() - (offset._micros if offset else 0)

    def timestamp(self):
        return self._utc() / 1000000

    def date(self):
        return _date(*self._date)

    def time(self):
        return _time_of_day(*self._time)

    def timetz(self):
        return _time_of_day(*self._time, self._zone)

    def utcoffset(self):
        return None if self.tzinfo is None else self.tzinfo.utcoffset(self)

    def dst(self):
        return None if self.tzinfo is None else self.tzinfo.dst(self)

    def tzname(self):
        return None if self.tzinfo is None else self.tzinfo.tzname(self)

    def astimezone(self, tz=None):
        zone = timezone.utc if tz is None else checked_zone(tz)
        return type(self)._from_micros(self._utc(), zone)

    def timetuple(self):
        return self._tuple(*self._time[:3])

    def utctimetuple(self):
        return type(self)._from_micros(self._utc()).timetuple()

    def isoformat(self, sep="T", timespec="auto"):
        if not isinstance(sep, str) or len(sep) != 1:
            kind = type(sep).__name__
            raise TypeError(f"isoformat() argument 1 must be a unicode character, not {kind}")
        text = super().isoformat() + sep + time_text(*self._time, timespec)
        return text + offset_text(self.utcoffset())

    def __str__(self):
        return self.isoformat(" ")

    def strftime(self, format):
        check_format(format)
        micros = self._time[3]
        return formatted(
            format, self.timetuple(), micros, self.utcoffset(), self.tzname()
        )

    def replace(
        self,
        year=None,
        month=None,
        day=None,
        hour=None,
        minute=None,
        second=None,
        microsecond=None,
        tzinfo=True,
        *,
        fold=None,
    ):
        given = year, month, day, hour, minute, second, microsecond
        present = self._date + self._time
        values = [old if new is None else new for old, new in zip(present, given)]
        zone = self._zone if tzinfo is True else tzinfo
        return type(self)(*values, zone, fold=self._fold if fold is None else fold)

    def __repr__(self):
        values = [*self._date, *self._time]
        while len(values) > 5 and not values[-1]:
            values.pop()
        zone = "" if self.tzinfo is None else f", tzinfo={self.tzinfo!r}"
        return f"datetime.datetime({', '.join(map(str, values))}{zone})"

    def __add__(self, other):
        if not isinstance(other, timedelta):
            return NotImplemented
        micros = self._micros() + other._micros
        if not 1 <= micros // 86400000000 + EPOCH <= 3652059:
            raise OverflowError("date value out of range")
        made = type(self)._from_micros(micros)
        made._zone = self._zone
        return made

    __radd__ = __add__

    def __sub__(self, other):
        if isinstance(other, timedelta):
            return self + -other
        if not isinstance(other, datetime):
            return NotImplemented
        if (self.tzinfo is None) != (other.tzinfo is None):
            raise TypeError("can't subtract offset-naive and offset-aware datetimes")
        return timedelta(microseconds=self._utc() - other._utc())

    def _comparable(self, other):
        if not isinstance(other, datetime):
            if isinstance(other, _date):
                raise TypeError("can't compare datetime.datetime to datetime.date")
            return False
        if (self.tzinfo is None) != (other.tzinfo is None):
            raise TypeError("can't compare offset-naive and offset-aware datetimes")
        return True

    def __eq__(self, other):
        if not isinstance(other, datetime):
            return NotImplemented
        return (self.tzinfo is None) == (other.tzinfo is None) and self._utc() == other._utc()

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


datetime.min = datetime(1, 1, 1)
datetime.max = datetime(9999, 12, 31, 23, 59, 59, 999999)
datetime.resolution = timedelta(microseconds=1)
