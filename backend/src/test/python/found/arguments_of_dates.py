"""So do dates and times."""

from datetime import date, datetime, time, timedelta, timezone

for call in (
    lambda: date(),
    lambda: date(2024, 1, 1, 5),
    lambda: datetime(2024, 1, 1, foo=1),
    lambda: time("a"),
    lambda: timedelta(foo=1),
    lambda: timedelta(1, days=1),
    lambda: timedelta(hours="x", days=None),
    lambda: timezone(),
    lambda: timezone(timedelta(0), 5),
    lambda: date(2024, 1, 1).replace(foo=1),
    lambda: date(2024, 1, 1).strftime(5),
    lambda: datetime(2024, 1, 1).isoformat("TT"),
    lambda: datetime.combine(1, 2),
    lambda: datetime.fromtimestamp("a"),
    lambda: datetime.now(5),
    lambda: date(2024, 1, 1).weekday(1),
):
    try:
        print(call())
    except TypeError as e:
        print(e)
# prints: function missing required argument 'year' (pos 1)
# prints: function takes at most 3 arguments (4 given)
# prints: 'foo' is an invalid keyword argument for this function
# prints: 'str' object cannot be interpreted as an integer
# prints: 'foo' is an invalid keyword argument for __new__()
# prints: argument for __new__() given by name ('days') and position (1)
# prints: unsupported type for timedelta hours component: str
# prints: timezone() missing required argument 'offset' (pos 1)
# prints: timezone() argument 2 must be str, not int
# prints: 'foo' is an invalid keyword argument for replace()
# prints: strftime() argument 1 must be str, not int
# prints: isoformat() argument 1 must be a unicode character, not str
# prints: combine() argument 1 must be datetime.date, not int
# prints: 'str' object cannot be interpreted as an integer
# prints: tzinfo argument must be None or of a tzinfo subclass, not type 'int'
# prints: date.weekday() takes no arguments (1 given)
