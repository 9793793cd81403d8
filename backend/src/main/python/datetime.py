"""Dates and times of day in the proleptic Gregorian calendar; zones are fixed offsets."""

import time as _time

MINYEAR = 1
MAXYEAR = 9999
_DAYS = (0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334)
_EPOCH = 719163  # 1970-01-01 as an ordinal


def _is_leap(year):
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def _month_days(year, month):
    if month == 2:
        return 28 + _is_leap(year)
    return 30 if month in (4, 6, 9, 11) else 31


def _ordinal(year, month, day):
    before = year - 1
    days = before * 365 + before // 4 - before // 100 + before // 400
    return days + _DAYS[month - 1] + (month > 2 and _is_leap(year)) + day


def _from_ordinal(n):
    year = n * 400 // 146097 + 1
    while _ordinal(year, 1, 1) > n:
        year -= 1
    day = n - _ordinal(year, 1, 1) + 1
    month = 1
    while day > _month_days(year, month):
        day -= _month_days(year, month)
        month += 1
    return year, month, day


def _check_date(year, month, day):
    if not MINYEAR <= year <= MAXYEAR:
        raise ValueError(f"year {year} is out of range")
    if not 1 <= month <= 12:
        raise ValueError("month must be in 1..12")
    if not 1 <= day <= _month_days(year, month):
        raise ValueError("day is out of range for month")


def _check_time(hour, minute, second, microsecond):
    if not 0 <= hour <= 23:
        raise ValueError("hour must be in 0..23")
    if not 0 <= minute <= 59:
        raise ValueError("minute must be in 0..59")
    if not 0 <= second <= 59:
        raise ValueError("second must be in 0..59")
    if not 0 <= microsecond <= 999999:
        raise ValueError("microsecond must be in 0..999999")


def _half_even(numerator, denominator):
    whole, rest = divmod(numerator, denominator)
    if 2 * rest > denominator or 2 * rest == denominator and whole % 2:
        whole += 1
    return whole


class timedelta:
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
            (days, 86400000000),
            (seconds, 1000000),
            (microseconds, 1),
            (milliseconds, 1000),
            (minutes, 60000000),
            (hours, 3600000000),
            (weeks, 604800000000),
        )
        rest = 0.0
        for amount, unit in parts:
            if isinstance(amount, float):
                whole = int(amount)
                micros += whole * unit
                rest += (amount - whole) * unit
            elif isinstance(amount, int):
                micros += amount * unit
            elif amount:
                raise TypeError(
                    "unsupported type for timedelta days component: " + type(amount).__name__
                )
        micros += round(rest)
        self._micros = micros
        if abs(self.days) > 999999999:
            raise OverflowError(f"days={self.days}; must have magnitude <= 999999999")

    @property
    def days(self):
        return self._micros // 86400000000

    @property
    def seconds(self):
        return self._micros % 86400000000 // 1000000

    @property
    def microseconds(self):
        return self._micros % 1000000

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
        return f"datetime.timedelta({', '.join(parts) or '0'})"

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
            return timedelta(microseconds=_half_even(self._micros * top, bottom))
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
            return timedelta(microseconds=_half_even(self._micros * bottom, top))
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
        return hash(self._micros)

    def __bool__(self):
        return self._micros != 0


timedelta.min = timedelta(-999999999)
timedelta.max = timedelta(microseconds=86400000000 * 10**9 - 1)
timedelta.resolution = timedelta(microseconds=1)


class tzinfo:
    pass


def _offset_text(delta, separator=":"):
    if delta is None:
        return ""
    sign = "-" if delta.days < 0 else "+"
    minutes, seconds = divmod(abs(delta)._micros // 1000000, 60)
    text = f"{sign}{minutes // 60:02d}{separator}{minutes % 60:02d}"
    return text + (f"{separator}{seconds:02d}" if seconds else "")


class timezone(tzinfo):
    def __init__(self, offset, name=None):
        if not isinstance(offset, timedelta):
            raise TypeError(
                "timezone() argument 1 must be datetime.timedelta, "
                f"not {type(offset).__name__}"
            )
        if not -timedelta(1) < offset < timedelta(1):
            raise ValueError(
                "offset must be a timedelta strictly between -timedelta(hours=24) and "
                f"timedelta(hours=24), not {offset!r}."
            )
        self._offset = offset
        self._name = name

    def utcoffset(self, dt):
        return self._offset

    def dst(self, dt):
        return None

    def tzname(self, dt):
        if self._name is not None:
            return self._name
        return "UTC" + (_offset_text(self._offset) if self._offset else "")

    def __eq__(self, other):
        return self._offset == other._offset if isinstance(other, timezone) else NotImplemented

    def __hash__(self):
        return hash(self._offset)

    def __str__(self):
        return self.tzname(None)

    def __repr__(self):
        if self is timezone.utc:
            return "datetime.timezone.utc"
        name = "" if self._name is None else f", {self._name!r}"
        return f"datetime.timezone({self._offset!r}{name})"


timezone.utc = timezone(timedelta(0))
UTC = timezone.utc


def _formatted(value, format, fields, micros, offset, zone):
    out = []
    at = 0
    while at < len(format):
        pair = format[at : at + 2]
        if pair == "%f":
            out.append(f"{micros:06d}")
        elif pair == "%z":
            out.append(_offset_text(offset, ""))
        elif pair == "%Z":
            out.append((zone or "").replace("%", "%%"))
        else:
            out.append(pair if pair[0] == "%" else pair[0])
            at += len(out[-1])
            continue
        at += 2
    return _time.strftime("".join(out), fields)


class date:
    def __init__(self, year, month, day):
        _check_date(year, month, day)
        self._date = (year, month, day)

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
    def fromordinal(cls, n):
        if not 1 <= n <= 3652059:
            raise ValueError("ordinal must be >= 1" if n < 1 else "year is out of range")
        return cls(*_from_ordinal(n))

    @classmethod
    def fromisoformat(cls, date_string):
        parts = date_string.split("-")
        if [len(part) for part in parts] != [4, 2, 2] or not "".join(parts).isdigit():
            raise ValueError(f"Invalid isoformat string: {date_string!r}")
        return cls(*map(int, parts))

    def toordinal(self):
        return _ordinal(*self._date)

    def weekday(self):
        return (self.toordinal() + 6) % 7

    def isoweekday(self):
        return self.toordinal() % 7 or 7

    def isoformat(self):
        return f"{self.year:04d}-{self.month:02d}-{self.day:02d}"

    __str__ = isoformat

    def timetuple(self):
        return self._tuple(0, 0, 0)

    def _tuple(self, hour, minute, second):
        year_day = self.toordinal() - _ordinal(self.year, 1, 1) + 1
        return _time.struct_time(
            (*self._date, hour, minute, second, self.weekday(), year_day, -1)
        )

    def ctime(self):
        return _time.asctime(self.timetuple())

    def strftime(self, format):
        return _formatted(self, format, self.timetuple(), 0, None, None)

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
        if isinstance(other, date) and not isinstance(other, datetime):
            return timedelta(self.toordinal() - other.toordinal())
        return NotImplemented

    def _comparable(self, other):
        return isinstance(other, date) and not isinstance(other, datetime)

    def __eq__(self, other):
        return self._date == other._date if self._comparable(other) else NotImplemented

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


def _time_text(hour, minute, second, micros, timespec):
    if timespec == "auto":
        timespec = "microseconds" if micros else "seconds"
    forms = {
        "hours": f"{hour:02d}",
        "minutes": f"{hour:02d}:{minute:02d}",
        "seconds": f"{hour:02d}:{minute:02d}:{second:02d}",
        "milliseconds": f"{hour:02d}:{minute:02d}:{second:02d}.{micros // 1000:03d}",
        "microseconds": f"{hour:02d}:{minute:02d}:{second:02d}.{micros:06d}",
    }
    if timespec not in forms:
        raise ValueError("Unknown timespec value")
    return forms[timespec]


class datetime(date):
    def __init__(
        self, year, month, day, hour=0, minute=0, second=0, microsecond=0, tzinfo=None, *, fold=0
    ):
        super().__init__(year, month, day)
        _check_time(hour, minute, second, microsecond)
        self._time = (hour, minute, second, microsecond)
        self.tzinfo = tzinfo
        self.fold = fold

    hour = property(lambda self: self._time[0])
    minute = property(lambda self: self._time[1])
    second = property(lambda self: self._time[2])
    microsecond = property(lambda self: self._time[3])

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
        return cls._from_micros(round(timestamp * 1e6), tz)

    @classmethod
    def utcfromtimestamp(cls, timestamp):
        return cls.fromtimestamp(timestamp)

    @classmethod
    def _from_micros(cls, micros, tz=None):
        if tz is not None:
            micros += tz.utcoffset(None)._micros
        days, rest = divmod(micros, 86400000000)
        seconds, micros = divmod(rest, 1000000)
        minutes, second = divmod(seconds, 60)
        return cls(
            *_from_ordinal(_EPOCH + days), minutes // 60, minutes % 60, second, micros, tz
        )

    @classmethod
    def combine(cls, date, time, tzinfo=None):
        return cls(*date._date, *time._time, tzinfo or time.tzinfo)

    def _micros(self):
        hour, minute, second, micros = self._time
        days = self.toordinal() - _EPOCH
        return ((days * 24 + hour) * 60 + minute) * 60000000 + second * 1000000 + micros

    def _utc(self):
        offset = self.utcoffset()
        return self._micros() - (offset._micros if offset else 0)

    def timestamp(self):
        return self._utc() / 1000000

    def date(self):
        return date(*self._date)

    def time(self):
        return time(*self._time)

    def utcoffset(self):
        return None if self.tzinfo is None else self.tzinfo.utcoffset(self)

    def tzname(self):
        return None if self.tzinfo is None else self.tzinfo.tzname(self)

    def astimezone(self, tz=None):
        return type(self)._from_micros(self._utc(), tz or timezone.utc)

    def timetuple(self):
        return self._tuple(*self._time[:3])

    def isoformat(self, sep="T", timespec="auto"):
        text = super().isoformat() + sep + _time_text(*self._time, timespec)
        return text + _offset_text(self.utcoffset())

    def __str__(self):
        return self.isoformat(" ")

    def strftime(self, format):
        micros = self._time[3]
        return _formatted(
            self, format, self.timetuple(), micros, self.utcoffset(), self.tzname()
        )

    def replace(self, **changes):
        values = dict(zip(("year", "month", "day"), self._date))
        values.update(zip(("hour", "minute", "second", "microsecond"), self._time))
        values["tzinfo"] = self.tzinfo
        values.update(changes)
        return type(self)(**values)

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
        if not 1 <= micros // 86400000000 + _EPOCH <= 3652059:
            raise OverflowError("date value out of range")
        made = type(self)._from_micros(micros)
        made.tzinfo = self.tzinfo
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


class time:
    def __init__(self, hour=0, minute=0, second=0, microsecond=0, tzinfo=None):
        _check_time(hour, minute, second, microsecond)
        self._time = (hour, minute, second, microsecond)
        self.tzinfo = tzinfo

    hour = property(lambda self: self._time[0])
    minute = property(lambda self: self._time[1])
    second = property(lambda self: self._time[2])
    microsecond = property(lambda self: self._time[3])

    def isoformat(self, timespec="auto"):
        return _time_text(*self._time, timespec)

    __str__ = isoformat

    def strftime(self, format):
        fields = (1900, 1, 1, *self._time[:3], 0, 1, -1)
        return _formatted(self, format, fields, self._time[3], None, None)

    def __format__(self, fmt):
        return self.strftime(fmt) if fmt else str(self)

    def __repr__(self):
        values = list(self._time)
        while len(values) > 2 and not values[-1]:
            values.pop()
        return f"datetime.time({', '.join(map(str, values))})"

    def __eq__(self, other):
        return self._time == other._time if isinstance(other, time) else NotImplemented

    def __lt__(self, other):
        return self._time < other._time if isinstance(other, time) else NotImplemented

    def __le__(self, other):
        return self._time <= other._time if isinstance(other, time) else NotImplemented

    def __gt__(self, other):
        return self._time > other._time if isinstance(other, time) else NotImplemented

    def __ge__(self, other):
        return self._time >= other._time if isinstance(other, time) else NotImplemented

    def __hash__(self):
        return hash(self._time)
