"""Dates and times cannot be changed."""

from datetime import date, datetime, time, timedelta, timezone

day = date(2024, 2, 29)

for call in (
    lambda: setattr(day, "year", 2025),  # prints: AttributeError attribute 'year' of 'datetime.date' objects is not writable
    lambda: setattr(day, "mood", "fine"),  # prints: AttributeError 'datetime.date' object has no attribute 'mood'
    lambda: delattr(day, "month"),  # prints: AttributeError attribute 'month' of 'datetime.date' objects is not writable
    lambda: setattr(date, "mood", "fine"),  # prints: TypeError cannot set 'mood' attribute of immutable type 'datetime.date'
    lambda: setattr(datetime(2024, 1, 1), "hour", 5),  # prints: AttributeError attribute 'hour' of 'datetime.datetime' objects is not writable
    lambda: setattr(time(1), "hour", 5),  # prints: AttributeError attribute 'hour' of 'datetime.time' objects is not writable
    lambda: setattr(timedelta(1), "days", 5),  # prints: AttributeError readonly attribute
    lambda: setattr(timezone.utc, "name", "Z"),  # prints: AttributeError 'datetime.timezone' object has no attribute 'name'
    lambda: date.year,  # prints: <attribute 'year' of 'datetime.date' objects>
    lambda: date.weekday,  # prints: <method 'weekday' of 'datetime.date' objects>
    lambda: hash(timedelta(1, 2, 3)),  # prints: 529344067295497451
    lambda: timezone(timedelta(0)) is timezone.utc,  # prints: True
):
    try:
        print(repr(call()))
    except Exception as e:
        print(type(e).__name__, e)
