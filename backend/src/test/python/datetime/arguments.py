"""What the classes of dates and times say of arguments that do not fit."""

from datetime import date, datetime, time, timedelta, timezone, tzinfo

day = date(2024, 2, 29)
moment = datetime(2024, 2, 29, 1, 2, 3)

for call in (
    lambda: date.fromordinal(10**20),  # prints: OverflowError Python int too large to convert to C long
    lambda: date.fromordinal(-10**10),  # prints: OverflowError signed integer is less than minimum
    lambda: date.fromordinal(3652060),  # prints: ValueError year 10000 is out of range
    lambda: date.fromtimestamp(None),  # prints: TypeError 'NoneType' object cannot be interpreted as an integer
    lambda: date.fromtimestamp(1, 2),  # prints: TypeError date.fromtimestamp() takes exactly one argument (2 given)
    lambda: date.fromtimestamp(10**17),  # prints: OSError [Errno 75] Value too large for defined data type
    lambda: datetime.fromtimestamp(1e20),  # prints: OverflowError timestamp out of range for platform time_t
    lambda: datetime.fromtimestamp(float("nan")),  # prints: ValueError Invalid value NaN (not a number)
    lambda: datetime(2024, 13, 1, "a"),  # prints: TypeError 'str' object cannot be interpreted as an integer
    lambda: datetime(2024, 1, 1, fold=2),  # prints: ValueError fold must be either 0 or 1
    lambda: datetime(True, True, True, True),  # prints: datetime.datetime(1, 1, 1, 1, 0)
    lambda: time(True, False),  # prints: datetime.time(1, 0)
    lambda: date.fromisocalendar("2024", 1, 1),  # prints: TypeError 'str' object cannot be interpreted as an integer
    lambda: day.replace(day=None),  # prints: TypeError 'NoneType' object cannot be interpreted as an integer
    lambda: moment.replace(month=True),  # prints: datetime.datetime(2024, 1, 29, 1, 2, 3)
    lambda: moment.replace(fold=1, tzinfo=timezone.utc),  # prints: datetime.datetime(2024, 2, 29, 1, 2, 3, fold=1, tzinfo=datetime.timezone.utc)
    lambda: time(1, fold=1).replace(hour=None),  # prints: TypeError 'NoneType' object cannot be interpreted as an integer
    lambda: time(1).isoformat({}),  # prints: TypeError isoformat() argument 1 must be str, not dict
    lambda: moment.isoformat(None),  # prints: TypeError isoformat() argument 1 must be a unicode character, not None
    lambda: moment.isoformat(timespec=1),  # prints: TypeError isoformat() argument 2 must be str, not int
    lambda: day.strftime(None),  # prints: TypeError strftime() argument 1 must be str, not None
    lambda: format(moment, "%d.%m.%Y"),  # prints: '29.02.2024'
    lambda: moment.__format__(None),  # prints: TypeError __format__() argument 1 must be str, not None
    lambda: time(1).__format__(5),  # prints: TypeError __format__() argument 1 must be str, not int
    lambda: datetime.combine(None, None),  # prints: TypeError combine() argument 1 must be datetime.date, not None
    lambda: datetime.strptime(None, "%Y"),  # prints: TypeError strptime() argument 1 must be str, not None
    lambda: datetime.strptime("2024"),  # prints: TypeError strptime() takes exactly 2 arguments (1 given)
    lambda: datetime.strptime("10", "%V"),  # prints: ValueError ISO week directive '%V' must be used with the ISO year directive '%G' and a weekday directive ('%A', '%a', '%w', or '%u').
    lambda: datetime.strptime("2024 10 1", "%Y %V %u"),  # prints: ValueError ISO week directive '%V' is incompatible with the year directive '%Y'. Use the ISO year '%G' instead.
    lambda: datetime.strptime("+05:3015", "%z"),  # prints: ValueError Inconsistent use of : in +05:3015
    lambda: datetime.strptime("+05:30:15", "%z"),  # prints: datetime.datetime(1900, 1, 1, 0, 0, tzinfo=datetime.timezone(datetime.timedelta(seconds=19815)))
    lambda: datetime.strptime("1 2", "%m%d"),  # prints: datetime.datetime(1900, 1, 2, 0, 0)
    lambda: timezone(timedelta(hours=1)).utcoffset(5),  # prints: TypeError utcoffset(dt) argument must be a datetime instance or None, not int
):
    try:
        print(repr(call()))
    except Exception as e:
        print(type(e).__name__, e)
