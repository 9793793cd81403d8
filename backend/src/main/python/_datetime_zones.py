"""Zones of time: fixed offsets, and what zones of a program's own derive from."""

from _datetime_delta import timedelta
from _interpreter import native as _native
from _values import given_name, type_name

__name__ = "datetime"

_DAY = timedelta(1)


@_native
class tzinfo:
    __slots__ = ()

    def utcoffset(self, dt):
        raise NotImplementedError("a tzinfo subclass must implement utcoffset()")

    def dst(self, dt):
        raise NotImplementedError("a tzinfo subclass must implement dst()")

    def tzname(self, dt):
        raise NotImplementedError("a tzinfo subclass must implement tzname()")

    def fromutc(self, dt, /):
        _check_own(self, dt)
        offset = dt.utcoffset()
        if offset is None:
            raise ValueError("fromutc: non-None utcoffset() result required")
        summer = dt.dst()
        if summer is None:
            raise ValueError("fromutc: non-None dst() result required")
        standard = dt + (offset - summer)
        summer = standard.dst()
        if summer is None:
            raise ValueError("fromutc: tz.dst() gave inconsistent results; cannot convert")
        return standard + summer


def _check_own(zone, moment):
    if not hasattr(type(moment), "utctimetuple"):
        raise TypeError("fromutc: argument must be a datetime")
    if moment.tzinfo is not zone:
        raise ValueError("fromutc: dt.tzinfo is not self")


def offset_text(delta, separator=":"):
    if delta is None:
        return ""
    sign = "-" if delta.days < 0 else "+"
    seconds, micros = divmod(abs(delta)._micros, 1000000)
    minutes, seconds = divmod(seconds, 60)
    text = f"{sign}{minutes // 60:02d}{separator}{minutes % 60:02d}"
    if seconds or micros:
        text += f"{separator}{seconds:02d}"
    return text + (f".{micros:06d}" if micros else "")


class timezone(tzinfo):
    __slots__ = ("_offset", "_name")

    def __new__(cls, offset, name=None):
        if not isinstance(offset, timedelta):
            raise TypeError(
                "timezone() argument 1 must be datetime.timedelta, "
                f"not {given_name(offset)}"
            )
        if name is not None and not isinstance(name, str):
            raise TypeError(f"timezone() argument 2 must be str, not {type_name(name)}")
        if name is None and not offset:
            return cls.utc
        if not -_DAY < offset < _DAY:
            raise ValueError(
                "offset must be a timedelta strictly between -timedelta(hours=24) and "
                f"timedelta(hours=24), not {offset!r}."
            )
        return cls._made(offset, name)

    @classmethod
    def _made(cls, offset, name):
        zone = object.__new__(cls)
        zone._offset = offset
        zone._name = name
        return zone

    def __getnewargs__(self):
        return (self._offset,) if self._name is None else (self._offset, self._name)

    def utcoffset(self, dt, /):
        _check_moment(dt, "utcoffset")
        return self._offset

    def dst(self, dt, /):
        _check_moment(dt, "dst")

    def tzname(self, dt, /):
        _check_moment(dt, "tzname")
        return str(self)

    def fromutc(self, dt, /):
        _check_own(self, dt)
        return dt + self._offset

    def __eq__(self, other):
        return self._offset == other._offset if isinstance(other, timezone) else NotImplemented

    def __hash__(self):
        return hash(self._offset)

    def __str__(self):
        if self._name is not None:
            return self._name
        return "UTC" + (offset_text(self._offset) if self._offset else "")

    def __repr__(self):
        if self is timezone.utc:
            return "datetime.timezone.utc"
        name = "" if self._name is None else f", {self._name!r}"
        return f"datetime.timezone({self._offset!r}{name})"


def _check_moment(dt, method):
    if dt is not None and not hasattr(type(dt), "utctimetuple"):
        raise TypeError(
            f"{method}(dt) argument must be a datetime instance or None, not {type_name(dt)}"
        )


timezone.utc = timezone._made(timedelta(0), None)
timezone.min = timezone(timedelta(hours=-23, minutes=-59))
timezone.max = timezone(timedelta(hours=23, minutes=59))
_native(timezone)
UTC = timezone.utc


def checked_zone(zone):
    if zone is not None and not isinstance(zone, tzinfo):
        raise TypeError(
            f"tzinfo argument must be None or of a tzinfo subclass, not type '{type_name(zone)}'"
        )
    return zone


def asked_offset(zone, method, moment):
    """What a zone's utcoffset() or dst() says of a moment."""
    offset = None if zone is None else getattr(zone, method)(moment)
    if offset is None:
        return None
    if not isinstance(offset, timedelta):
        raise TypeError(
            f"tzinfo.{method}() must return None or timedelta, not '{type_name(offset)}'"
        )
    if not -_DAY < offset < _DAY:
        raise ValueError(
            "offset must be a timedelta strictly between -timedelta(hours=24) and "
            "timedelta(hours=24)."
        )
    return offset


def asked_name(zone, moment):
    """What a zone calls itself at a moment."""
    name = None if zone is None else zone.tzname(moment)
    if name is not None and not isinstance(name, str):
        raise TypeError(f"tzinfo.tzname() must return None or a string, not '{type_name(name)}'")
    return name
