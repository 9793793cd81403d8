"""Reading dates by a format, as strptime() does in the C locale."""

from _datetime_calendar import check_date, from_iso_week, from_ordinal, ordinal
from _datetime_delta import timedelta
from _datetime_zones import timezone

_DAYS = "monday tuesday wednesday thursday friday saturday sunday".split()
_MONTHS = (
    "january february march april may june july august september october november december"
).split()
_WHOLE = {"c": "%a %b %d %H:%M:%S %Y", "x": "%m/%d/%y", "X": "%H:%M:%S"}
_NAMES = {
    "a": [name[:3] for name in _DAYS],
    "A": _DAYS,
    "b": [name[:3] for name in _MONTHS],
    "B": _MONTHS,
    "p": ["am", "pm"],
}
# directive: most digits, least and greatest number
_NUMBERS = {
    "d": (2, 1, 31),
    "m": (2, 1, 12),
    "H": (2, 0, 23),
    "I": (2, 1, 12),
    "M": (2, 0, 59),
    "S": (2, 0, 61),
    "j": (3, 1, 366),
    "U": (2, 0, 53),
    "W": (2, 0, 53),
    "V": (2, 1, 53),
    "w": (1, 0, 6),
    "u": (1, 1, 7),
    "y": (2, 0, 99),
    "Y": (4, 0, 9999),
    "G": (4, 0, 9999),
}
_EXACT = "yYG"


def strptime(text, format):
    """Year, month, day, hour, minute, second, microsecond and zone."""
    return _values(read(text, format))


def broken(text, format):
    """The nine fields of a struct_time."""
    for place, value in enumerate((text, format)):
        if not isinstance(value, str):
            raise TypeError(f"strptime() argument {place} must be str, not {type(value)}")
    fields = read(text, format)
    year, month, day, *clock = _values(fields)[:6]
    dated = year
    if (month, day) == (2, 29) and not fields.keys() & {"Y", "y", "G"}:
        dated = 1904  # the first leap year of the century that stands for no year
    check_date(dated, month, day)
    date = ordinal(dated, month, day)
    weekday = _weekday(fields)
    if weekday is None:
        weekday = (date + 6) % 7
    year_day = date - ordinal(dated, 1, 1) + 1
    return year, month, day, *clock, weekday, year_day, 0 if "Z" in fields else -1


def read(text, format):
    """What a text says, by the letters of its format's directives."""
    found = next(_matches(text, 0, _pieces(format), {}), None)
    if found is None:
        raise ValueError(f"time data {text!r} does not match format {format!r}")
    end, fields = found
    if end != len(text):
        raise ValueError(f"unconverted data remains: {text[end:]}")
    return fields


def _pieces(format):
    """Directives by their letters, blanks as one blank, other text as it is behind a quote."""
    expanded = format
    for letter, whole in _WHOLE.items():
        expanded = expanded.replace("%" + letter, whole)
    pieces = []
    at = 0
    while at < len(expanded):
        char = expanded[at]
        at += 1
        if char.isspace():
            if not pieces or pieces[-1] != " ":
                pieces.append(" ")
        elif char != "%":
            pieces.append("'" + char)
        else:
            letter = expanded[at : at + 1]
            at += 1
            if not letter:
                raise ValueError(f"stray % in format {format!r}")
            if letter not in _NUMBERS and letter not in _NAMES and letter not in "fzZ%":
                raise ValueError(f"'{letter}' is a bad directive in format {format!r}")
            pieces.append("'%" if letter == "%" else letter)
    return pieces


def _matches(text, at, pieces, fields):
    """The ends and fields of all ways to read a text, the longest numbers first."""
    if not pieces:
        yield at, fields
        return
    piece, *rest = pieces
    for end, value in _readings(text, at, piece):
        known = fields if value is None else {**fields, piece: value}
        yield from _matches(text, end, rest, known)


def _readings(text, at, piece):
    if piece == " ":
        end = at
        while end < len(text) and text[end].isspace():
            end += 1
        for each in range(end, at, -1):
            yield each, None
    elif piece[0] == "'":
        if text[at : at + 1].lower() == piece[1:].lower():
            yield at + 1, None
    elif piece in _NAMES:
        names = _NAMES[piece]
        for name in sorted(names, key=len, reverse=True):
            if text[at : at + len(name)].lower() == name:
                yield at + len(name), names.index(name)
    elif piece == "z":
        yield from _zone(text, at)
    elif piece == "Z":
        for name in "utc", "gmt":
            if text[at : at + 3].lower() == name:
                yield at + 3, name
    elif piece == "f":
        for end in _digits(text, at, 6):
            yield end, int(text[at:end].ljust(6, "0"))
    else:
        most, least, greatest = _NUMBERS[piece]
        if piece == "d" and text[at : at + 1] == " ":
            at, most = at + 1, 1
        for end in _digits(text, at, most):
            value = int(text[at:end])
            if least <= value <= greatest and (piece not in _EXACT or end - at == most):
                yield end, value


def _digits(text, at, most):
    end = at
    while end < len(text) and end - at < most and text[end].isdigit():
        end += 1
    return range(end, at, -1)


def _zone(text, at):
    """The ends of an offset with minutes, then perhaps seconds, then perhaps a part of one."""
    if text[at : at + 1] == "Z":
        yield at + 1, "Z"
    if text[at : at + 1] not in ("+", "-") or len(_digits(text, at + 1, 2)) < 2:
        return
    ends = []
    end = at + 3
    for _ in range(2):
        end += text[end : end + 1] == ":"
        if len(_digits(text, end, 2)) < 2 or text[end] > "5":
            break
        end += 2
        ends.append(end)
    if len(ends) == 2 and text[end : end + 1] == ".":
        ends.extend(reversed(_digits(text, end + 1, 6)))
    for end in reversed(ends):
        yield end, text[at:end]


def _offset(zone):
    """The offset that a text says."""
    if zone == "Z":
        return timedelta(0)
    digits = zone[1:]
    if digits[2] == ":":
        digits = digits[:2] + digits[3:]
        if len(digits) > 4:
            if digits[4] != ":":
                raise ValueError(f"Inconsistent use of : in {zone}")
            digits = digits[:4] + digits[5:]
    delta = timedelta(
        hours=int(digits[:2]),
        minutes=int(digits[2:4]),
        seconds=int(digits[4:6] or 0),
        microseconds=int(digits[7:].ljust(6, "0")),
    )
    return -delta if zone[0] == "-" else delta


def _values(fields):
    year, month, day = _day(fields)
    hour = fields.get("H", 0)
    if "I" in fields:
        hour = fields["I"] % 12 + (12 if fields.get("p") == 1 else 0)
    zone = fields.get("z")
    if zone is not None:
        zone = timezone(_offset(zone))
    second = fields.get("S", 0)
    return year, month, day, hour, fields.get("M", 0), second, fields.get("f", 0), zone


def _weekday(fields):
    """The day of the week, Monday being 0, or None."""
    if "u" in fields:
        return fields["u"] - 1
    if "w" in fields:
        return (fields["w"] + 6) % 7
    return fields.get("a", fields.get("A"))


def _day(fields):
    year = fields.get("Y")
    if "y" in fields:
        year = fields["y"] + (1900 if fields["y"] > 68 else 2000)
    weekday = _weekday(fields)
    month = fields.get("m", fields.get("b", fields.get("B", -1)) + 1 or None)
    if "G" in fields or "V" in fields:
        _check_iso(fields, year, weekday)
        return from_ordinal(from_iso_week(fields["G"], fields["V"], weekday + 1))
    if "j" in fields and year is not None and month is None:
        return from_ordinal(ordinal(year, 1, 1) + fields["j"] - 1)
    week = fields.get("U", fields.get("W"))
    if week is not None and year is not None and weekday is not None and month is None:
        return _week_day(year, week, weekday, "U" in fields)
    if year is None:
        year = 1900
    return year, month or 1, fields.get("d", 1)


_NEEDED = "and a weekday directive ('%A', '%a', '%w', or '%u')."


def _check_iso(fields, year, weekday):
    if "G" not in fields:
        if year is None or weekday is None:
            raise ValueError(
                "ISO week directive '%V' must be used with the ISO year directive '%G' " + _NEEDED
            )
        raise ValueError(
            "ISO week directive '%V' is incompatible with the year directive '%Y'. "
            "Use the ISO year '%G' instead."
        )
    if "j" in fields:
        raise ValueError(
            "Day of the year directive '%j' is not compatible with ISO year directive '%G'. "
            "Use '%Y' instead."
        )
    if "V" not in fields or weekday is None:
        raise ValueError(
            "ISO year directive '%G' must be used with the ISO week directive '%V' " + _NEEDED
        )


def _week_day(year, week, weekday, from_sunday):
    first = (ordinal(year, 1, 1) + 6) % 7
    if from_sunday:
        first = (first + 1) % 7
        weekday = (weekday + 1) % 7
    week_0 = (7 - first) % 7
    if week == 0:
        place = 1 + weekday - first
    else:
        place = 1 + week_0 + 7 * (week - 1) + weekday
    return from_ordinal(ordinal(year, 1, 1) + place - 1)
