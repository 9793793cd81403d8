"""Moments: days with a time of day."""

from _datetime_calendar import EPOCH, KEPT, c_int, check_date, check_time, from_ordinal, replaced
from _datetime_date import date as _date
from _datetime_delta import timedelta
from _datetime_format import check_text, formatted, time_text
from _datetime_parsing import parsed_moment
from _datetime_strptime import strptime
from _datetime_time import time as _time_of_day
from _datetime_zones import asked_name, asked_offset, checked_zone, offset_text, timezone
from _values import given_name, type_name
from _interpreter import native as _native
from math import modf
from operator import index
import time as _time

__name__ = "datetime"


class datetime(_date):
    __slots__ = ("_time", "_zone", "_fold")
    _has_time = True

    def __init__(
        self, year, month, day, hour=0, minute=0, second=0, microsecond=0, tzinfo=None, *, fold=0
    ):
        fields = year, month, day, hour, minute, second, microsecond
        fields = tuple([c_int(field) for field in fields])
        fold = c_int(fold)
        self._date, self._time = fields[:3], fields[3:]
        check_date(*self._date)
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
        checked_zone(tz)
        if isinstance(timestamp, float):
            _time.gmtime(timestamp)  # finds what is too far away
            fraction, whole = modf(timestamp)
            return cls._from_micros(int(whole) * 1000000 + round(fraction * 1e6), tz)
        timestamp = index(timestamp)
        _time.gmtime(timestamp)
        return cls._from_micros(timestamp * 1000000, tz)

    @classmethod
    def utcfromtimestamp(cls, timestamp):
        return cls.fromtimestamp(timestamp)

    @classmethod
    def _from_micros(cls, micros, tz=None):
        checked_zone(tz)
        days, rest = divmod(micros, 86400000000)
        seconds, micros = divmod(rest, 1000000)
        minutes, second = divmod(seconds, 60)
        clock = minutes // 60, minutes % 60, second, micros
        made = cls(*from_ordinal(EPOCH + days), *clock, tz)
        return made if tz is None else tz.fromutc(made)

    @classmethod
    def combine(cls, date, time, tzinfo=KEPT):
        if not isinstance(date, _date):
            kind = given_name(date)
            raise TypeError(f"combine() argument 1 must be datetime.date, not {kind}")
        if not isinstance(time, _time_of_day):
            kind = given_name(time)
            raise TypeError(f"combine() argument 2 must be datetime.time, not {kind}")
        zone = time.tzinfo if tzinfo is KEPT else tzinfo
        return cls(*date._date, *time._time, zone, fold=time.fold)

    @classmethod
    def fromisoformat(cls, date_string, /):
        return cls(*parsed_moment(date_string))

    @classmethod
    def strptime(cls, date_string, format, /):
        check_text(date_string, "strptime")
        check_text(format, "strptime", 2)
        return cls(*strptime(date_string, format))

    def _micros(self):
        hour, minute, second, micros = self._time
        days = self.toordinal() - EPOCH
        return ((days * 24 + hour) * 60 + minute) * 60000000 + second * 1000000 + micros

    def _utc(self):
        offset = self.utcoffset()
        return self._micros() - (offset._micros if offset else 0)

    def timestamp(self):
        if self._zone is None and self._date == (1, 1, 1):
            raise ValueError("year 0 is out of range")
        return self._utc() / 1000000

    def date(self):
        return _date(*self._date)

    def time(self):
        return _time_of_day(*self._time, fold=self._fold)

    def timetz(self):
        return _time_of_day(*self._time, self._zone, fold=self._fold)

    def utcoffset(self):
        return asked_offset(self._zone, "utcoffset", self)

    def dst(self):
        return asked_offset(self._zone, "dst", self)

    def tzname(self):
        return asked_name(self._zone, self)

    def astimezone(self, tz=None):
        zone = timezone(timedelta(0), "UTC") if tz is None else checked_zone(tz)
        return type(self)._from_micros(self._utc(), zone)

    def timetuple(self):
        summer = self.dst()
        return self._tuple(*self._time[:3], -1 if summer is None else int(bool(summer)))

    def utctimetuple(self):
        moment = datetime._from_micros(self._utc())
        return moment._tuple(*moment._time[:3], 0)

    def ctime(self):
        return _time.asctime(self.timetuple())

    def isoformat(self, sep="T", timespec="auto"):
        if not isinstance(sep, str) or len(sep) != 1:
            kind = given_name(sep)
            raise TypeError(f"isoformat() argument 1 must be a unicode character, not {kind}")
        check_text(timespec, "isoformat", 2)
        text = super().isoformat() + sep + time_text(*self._time, timespec)
        return text + offset_text(self.utcoffset())

    def __str__(self):
        return self.isoformat(" ")

    def strftime(self, format):
        check_text(format, "strftime")
        micros = self._time[3]
        return formatted(
            format, self.timetuple(), micros, self.utcoffset(), self.tzname()
        )

    def replace(
        self,
        year=KEPT,
        month=KEPT,
        day=KEPT,
        hour=KEPT,
        minute=KEPT,
        second=KEPT,
        microsecond=KEPT,
        tzinfo=KEPT,
        *,
        fold=KEPT,
    ):
        old = *self._date, *self._time, self._fold
        new = year, month, day, hour, minute, second, microsecond, fold
        *values, fold = replaced(old, new)
        return type(self)(*values, self._zone if tzinfo is KEPT else tzinfo, fold=fold)

    def __repr__(self):
        values = [*self._date, *self._time]
        while len(values) > 5 and not values[-1]:
            values.pop()
        zone = "" if self.tzinfo is None else f", tzinfo={self.tzinfo!r}"
        fold = ", fold=1" if self._fold else ""
        return f"{type_name(self)}({', '.join(map(str, values))}{fold}{zone})"

    def __add__(self, other):
        return self._moved(other._micros) if isinstance(other, timedelta) else NotImplemented

    __radd__ = __add__

    def _moved(self, micros):
        micros += self._micros()
        if not 1 <= micros // 86400000000 + EPOCH <= 3652059:
            raise OverflowError("date value out of range")
        made = type(self)._from_micros(micros)
        made._zone = self._zone
        return made

    def __sub__(self, other):
        if isinstance(other, timedelta):
            return self._moved(-other._micros)
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
_native(datetime)
