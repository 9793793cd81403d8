"""The proleptic Gregorian calendar: days as ordinals, 1 being the 1st of January of the year 1."""

from operator import index

MINYEAR = 1
MAXYEAR = 9999
_DAYS = (0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334)
EPOCH = 719163  # 1970-01-01 as an ordinal


def is_leap(year):
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def month_days(year, month):
    if month == 2:
        return 28 + is_leap(year)
    return 30 if month in (4, 6, 9, 11) else 31


def ordinal(year, month, day):
    before = year - 1
    days = before * 365 + before // 4 - before // 100 + before // 400
    return days + _DAYS[month - 1] + (month > 2 and is_leap(year)) + day


def from_ordinal(n):
    year = n * 400 // 146097 + 1
    while ordinal(year, 1, 1) > n:
        year -= 1
    day = n - ordinal(year, 1, 1) + 1
    month = 1
    while day > month_days(year, month):
        day -= month_days(year, month)
        month += 1
    return year, month, day


KEPT = object()  # stands for a field that replace() was not given


def c_int(value):
    """The value as an int, if it is one of the size of C's int."""
    value = index(value)
    if not -(2**63) <= value < 2**63:
        raise OverflowError("Python int too large to convert to C long")
    if not -(2**31) <= value < 2**31:
        bound = "greater than maximum" if value > 0 else "less than minimum"
        raise OverflowError(f"signed integer is {bound}")
    return value


def check_date(year, month, day):
    if not MINYEAR <= year <= MAXYEAR:
        raise ValueError(f"year {year} is out of range")
    if not 1 <= month <= 12:
        raise ValueError("month must be in 1..12")
    if not 1 <= day <= month_days(year, month):
        raise ValueError("day is out of range for month")


def check_time(hour, minute, second, microsecond, fold):
    if not 0 <= hour <= 23:
        raise ValueError("hour must be in 0..23")
    if not 0 <= minute <= 59:
        raise ValueError("minute must be in 0..59")
    if not 0 <= second <= 59:
        raise ValueError("second must be in 0..59")
    if not 0 <= microsecond <= 999999:
        raise ValueError("microsecond must be in 0..999999")
    if fold not in (0, 1):
        raise ValueError("fold must be either 0 or 1")


def replaced(old, new):
    """Fields with those that were given in the place of the old ones."""
    return [before if now is KEPT else c_int(now) for before, now in zip(old, new)]


def half_even(numerator, denominator):
    whole, rest = divmod(numerator, denominator)
    if 2 * rest > denominator or 2 * rest == denominator and whole % 2:
        whole += 1
    return whole


def _iso_first_monday(year):
    """The ordinal of the Monday of the week that holds a year's first Thursday."""
    first = ordinal(year, 1, 1)
    weekday = (first + 6) % 7
    return first - weekday + (7 if weekday > 3 else 0)


def iso_week(ordinal, year):
    """ISO year, week and weekday of a day of that year."""
    monday = _iso_first_monday(year)
    if ordinal < monday:
        year -= 1
        monday = _iso_first_monday(year)
    elif ordinal >= _iso_first_monday(year + 1):
        year += 1
        monday = _iso_first_monday(year)
    week, day = divmod(ordinal - monday, 7)
    return year, week + 1, day + 1


def from_iso_week(year, week, day):
    """The ordinal of a day of an ISO week."""
    if not MINYEAR <= year <= MAXYEAR:
        raise ValueError(f"Year is out of range: {year}")
    weeks = (_iso_first_monday(year + 1) - _iso_first_monday(year)) // 7
    if not 1 <= week <= weeks:
        raise ValueError(f"Invalid week: {week}")
    if not 1 <= day <= 7:
        raise ValueError(f"Invalid day: {day} (range is [1, 7])")
    return _iso_first_monday(year) + (week - 1) * 7 + day - 1
