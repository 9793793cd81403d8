"""Texts of dates and times."""

from _datetime_zones import offset_text
from _values import given_name
import time as _time


def check_text(value, function, place=1):
    if not isinstance(value, str):
        given = given_name(value)
        raise TypeError(f"{function}() argument {place} must be str, not {given}")


def formatted(format, fields, micros, offset, zone):
    out = []
    at = 0
    while at < len(format):
        pair = format[at : at + 2]
        if pair == "%f":
            out.append(f"{micros:06d}")
        elif pair == "%z":
            out.append(offset_text(offset, ""))
        elif pair == "%Z":
            out.append((zone or "").replace("%", "%%"))
        else:
            out.append(pair if pair[0] == "%" else pair[0])
            at += len(out[-1])
            continue
        at += 2
    return _time.strftime("".join(out), fields)


def time_text(hour, minute, second, micros, timespec):
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
