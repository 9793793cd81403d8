"""Reading dates by a format, as strptime() does in the C locale."""

from _datetime_calendar import from_iso_week, from_ordinal, ordinal
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
    for name, value in ("strptime() argument 1", text), ("strptime() argument 2", format):
        if not isinstance(value, str):
            raise TypeError(f"{name} must be str, not {type(value).__name__}")
    found = next(_matches(text, 0, _pieces(format), {}), None)
    if found is None:
        raise ValueError(f"time data {text!r} does not match format {format!r}")
    end, fields = found
    if end != len(text):
        raise ValueError(f"unconverted data remains: {text[end:]}")
    return _values(fields)


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
    if text[at : at + 1] == "Z":
        yield at + 1, timedelta(0)
        return
    sign = text[at : at + 1]
    if sign not in ("+", "-"):
        return
    digits = text[at + 1 : at + 6].replace(":", "", 1)[:4]
    if len(digits) == 4 and digits.isdigit() and int(digits[2:]) < 60:
        colon = text[at + 3 : at + 4] == ":"
        delta = timedelta(hours=int(digits[:2]), minutes=int(digits[2:]))
        yield at + 5 + colon, delta if sign == "+" else -delta


def _values(fields):
    year, month, day = _day(fields)
    hour = fields.get("H", 0)
    if "I" in fields:
        hour = fields["I"] % 12 + (12 if fields.get("p") == 1 else 0)
    zone = fields.get("z")
    if zone is not None:
        zone = timezone(zone) if zone else timezone.utc
    second = fields.get("S", 0)
    return year, month, day, hour, fields.get("M", 0), second, fields.get("f", 0), zone


def _day(fields):
    year = fields.get("Y")
    if "y" in fields:
        year = fields["y"] + (1900 if fields["y"] > 68 else 2000)
    weekday = fields.get("a", fields.get("A"))
    if "w" in fields:
        weekday = (fields["w"] + 6) % 7
    if "u" in fields:
        weekday = fields["u"] - 1
    month = fields.get("m", fields.get("b", fields.get("B", -1)) + 1 or None)
    if "G" in fields or "V" in fields:
        return _iso_day(fields, year, weekday)
    if "j" in fields and year is not None and month is None:
        return from_ordinal(ordinal(year, 1, 1) + fields["j"] - 1)
    week = fields.get("U", fields.get("W"))
    if week is not None and year is not None and weekday is not None and month is None:
        return _week_day(year, week, weekday, "U" in fields)
    if year is None:
        year = 1900
    return year, month or 1, fields.get("d", 1)


def _iso_day(fields, year, weekday):
    if "G" not in fields or "V" not in fields or weekday is None:
        raise ValueError(
            "ISO year directive '%G' must be used with the ISO week directive '%V' and a weekday "
            "directive ('%A', '%a', '%w', or '%u')."
        )
    return from_ordinal(from_iso_week(fields["G"], fields["V"], weekday + 1))


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
