"""Reading the ISO 8601 forms that isoformat() writes, and their short ones."""

from _datetime_calendar import from_iso_week, from_ordinal
from _datetime_delta import timedelta
from _datetime_zones import timezone


class _Invalid(Exception):
    pass


def _number(text, at, count):
    digits = text[at : at + count]
    if len(digits) != count or not (digits.isascii() and digits.isdigit()):
        raise _Invalid
    return int(digits)


def _is_digit(char):
    return char.isascii() and char.isdigit()


def _date(text):
    year = _number(text, 0, 4)
    at = 5 if text[4:5] == "-" else 4
    if text[at : at + 1] == "W":
        return _week(year, text, at)
    month = _number(text, at, 2)
    if at == 5 and text[7:8] != "-":
        raise _Invalid
    at = 8 if at == 5 else 6
    day = _number(text, at, 2)
    if len(text) != at + 2:
        raise _Invalid
    return year, month, day


def _week(year, text, at):
    week = _number(text, at + 1, 2)
    day = 1
    if len(text) > at + 3:
        if at == 5 and text[8] != "-":
            raise _Invalid
        day = _number(text, 9 if at == 5 else 7, 1)
    try:
        return from_ordinal(from_iso_week(year, week, day))
    except ValueError:
        raise _Invalid from None


def _clock(text, end):
    """Hour, minute, second and microsecond of a text up to a place, and whether all was read."""
    values = [0, 0, 0]
    at = 0
    colons = True
    for i in range(3):
        values[i] = _number(text, at, 2)
        after = text[at + 2 : at + 3]
        at += 3
        if i == 0:
            colons = after == ":"
        if at >= end:
            return (*values, 0), not after
        if after in (".", ","):
            break
        if not colons:
            at -= 1
        elif after != ":":
            raise _Invalid
    count = min(6, end - at)
    micros = _number(text, at, count) * 10 ** (6 - count)
    at += count
    while _is_digit(text[at : at + 1]):
        at += 1
    return (*values, micros), at == len(text)


def _time(text):
    end = min([text.find(mark) % (len(text) + 1) for mark in "+-Z"])
    clock, whole = _clock(text, end)
    if end == len(text):
        if not whole:
            raise _Invalid
        return (*clock, None)
    if text[end] == "Z":
        if end + 1 < len(text):
            raise _Invalid
        return (*clock, timezone.utc)
    offset = text[end + 1 :]
    (hours, minutes, seconds, micros), whole = _clock(offset, len(offset))
    if not whole:
        raise _Invalid
    delta = timedelta(hours=hours, minutes=minutes, seconds=seconds, microseconds=micros)
    if not delta:
        return (*clock, timezone.utc)
    return (*clock, timezone(-delta if text[end] == "-" else delta))


def _day(text):
    if len(text) not in (7, 8, 10):
        raise _Invalid
    return _date(text)


def _moment(text):
    if len(text) < 7:
        raise _Invalid
    end = _end_of_date(text)
    day = _date(text[:end])
    return (*day, *_time(text[end + 1 :])) if len(text) > end else day


def _end_of_date(text):
    """Where the date of a moment ends, by the characters in its middle."""
    if len(text) == 7:
        return 7
    if text[4] == "-":
        if text[5] != "W":
            return 10
        if text[8:9] != "-":
            return 8
        if len(text) == 9:
            raise _Invalid
        return 8 if _is_digit(text[10:11]) else 10
    if text[4] != "W":
        return 8
    end = 7
    while _is_digit(text[end : end + 1]):
        end += 1
    return end if end < 9 else 7 + end % 2


def _read(text, read):
    if not isinstance(text, str):
        raise TypeError("fromisoformat: argument must be str")
    try:
        return read(text)
    except _Invalid:
        raise ValueError(f"Invalid isoformat string: {text!r}") from None


def parsed_date(text):
    return _read(text, _day)


def parsed_time(text):
    return _read(text, lambda text: _time(text.removeprefix("T")))


def parsed_moment(text):
    return _read(text, _moment)
