"""Dates and times as the few bytes they are pickled to (datetime.c, __reduce__)."""


def _bytes(*numbers):
    return b"".join(number.to_bytes(size, "big") for number, size in numbers)


def _date(obj):
    return (obj.year, 2), (obj.month, 1), (obj.day, 1)


def _time(obj):
    return (obj.hour, 1), (obj.minute, 1), (obj.second, 1), (obj.microsecond, 3)


def reduced_moment(obj):
    cls = type(obj)
    if hasattr(obj, "days"):
        return cls, (obj.days, obj.seconds, obj.microseconds)
    if not hasattr(obj, "year") and not hasattr(obj, "hour"):
        name = obj.tzname(None)
        offset = obj.utcoffset(None)
        return cls, (offset,) if name.startswith("UTC") else (offset, name)
    numbers = (*(_date(obj) if hasattr(obj, "year") else ()),)
    if not hasattr(obj, "hour"):
        return cls, (_bytes(*numbers),)
    late = obj.fold << 7
    times = list(_time(obj))
    if numbers:
        numbers = (numbers[0], (numbers[1][0] | late, 1), numbers[2])
    else:
        times[0] = times[0][0] | late, 1
    state = _bytes(*numbers, *times)
    return cls, (state,) if obj.tzinfo is None else (state, obj.tzinfo)


def moment(cls, state, tzinfo=None):
    """The date or time of a state."""
    if len(state) == 4:
        return cls(int.from_bytes(state[:2], "big"), state[2], state[3])
    *date, hour, minute, second, high, middle, low = state
    micros = high << 16 | middle << 8 | low
    if not date:
        made = cls(hour & 0x7F, minute, second, micros, tzinfo, fold=hour >> 7)
    else:
        year = date[0] << 8 | date[1]
        day = date[3]
        month = date[2]
        made = cls(
            year, month & 0x7F, day, hour, minute, second, micros, tzinfo, fold=month >> 7
        )
    return made
