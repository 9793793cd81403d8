"""Reading the ISO 8601 forms that isoformat() writes, and their short ones."""

from _datetime_calendar import from_iso_week, from_ordinal
from _datetime_delta import timedelta
from _datetime_zones import timezone


class _Invalid(Exception):
    pass


def _number(text):
    if not (text.isascii() and text.isdigit()):
        raise _Invalid
    return int(text)


def _date(text):
    long = text[4:5] == "-"
    year = _number(text[:4])
    rest = text[5:] if long else text[4:]
    if rest[:1] == "W":
        return _week(year, rest[1:], long)
    if len(rest) != (5 if long else 4) or long and rest[2] != "-":
        raise _Invalid
    return year, _number(rest[:2]), _number(rest[-2:])


def _week(year, rest, long):
    day = 1
    if len(rest) > 2:
        if len(rest) != (4 if long else 3) or long and rest[2] != "-":
            raise _Invalid
        day = _number(rest[-1:])
    return from_ordinal(from_iso_week(year, _number(rest[:2]), day))


def _clock(text):
    """Hour, minute, second and microsecond."""
    main, point, fraction = text.replace(",", ".").partition(".")
    parts = main.split(":") if ":" in main else [main[i : i + 2] for i in range(0, len(main), 2)]
    if not 1 <= len(parts) <= 3 or any(len(part) != 2 for part in parts):
        raise _Invalid
    if point and (len(parts) != 3 or not fraction):
        raise _Invalid
    micros = _number(fraction[:6].ljust(6, "0")) if fraction else 0
    values = [_number(part) for part in parts]
    return [*values, *[0] * (3 - len(values)), micros]


def _time(text):
    if text[-1:] == "Z":
        return (*_clock(text[:-1]), timezone.utc)
    for sign in "+-":
        clock, found, offset = text.partition(sign)
        if found:
            hours, minutes, seconds, micros = _clock(offset)
            delta = timedelta(
                hours=hours, minutes=minutes, seconds=seconds, microseconds=micros
            )
            if not delta:
                return (*_clock(clock), timezone.utc)
            return (*_clock(clock), timezone(delta if sign == "+" else -delta))
    return (*_clock(text), None)


def _read(text, read):
    if not isinstance(text, str):
        raise TypeError("fromisoformat: argument must be str")
    try:
        return read(text)
    except _Invalid:
        raise ValueError(f"Invalid isoformat string: {text!r}") from None


def parsed_date(text):
    return _read(text, _date)


def parsed_time(text):
    return _read(text, lambda text: _time(text.removeprefix("T")))


def parsed_moment(text):
    return _read(text, _moment)


def _moment(text):
    for end in 10, 8, 7:
        try:
            day = _date(text[:end])
        except _Invalid:
            continue
        if len(text) <= end:
            return day
        if not text[end].isdigit():
            return (*day, *_time(text[end + 1 :]))
    raise _Invalid
