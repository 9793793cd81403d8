from datetime import date, datetime, time, timedelta, timezone

tokyo = timezone(timedelta(hours=9), "JST")
noon = datetime(2024, 1, 1, 12, tzinfo=tokyo)
print(noon, noon.tzname(), noon.astimezone(timezone.utc), noon.utcoffset())  # prints: 2024-01-01 12:00:00+09:00 JST 2024-01-01 03:00:00+00:00 9:00:00
print(noon.timetz(), repr(time(1, tzinfo=timezone.utc)), noon == noon.astimezone(timezone.utc))  # prints: 12:00:00+09:00 datetime.time(1, 0, tzinfo=datetime.timezone.utc) True
for wrong in (
    lambda: noon < datetime(2024, 1, 1),
    lambda: noon - datetime(2024, 1, 1),
    lambda: datetime(2024, 1, 1) < date(2024, 1, 1),
    lambda: datetime(2024, 1, 1, tzinfo="JST"),
    lambda: date("2024", 1, 1),
):
    try:
        wrong()
    except TypeError as e:
        print(e)  # prints: can't compare offset-naive and offset-aware datetimes
# prints: can't subtract offset-naive and offset-aware datetimes
# prints: can't compare datetime.datetime to datetime.date
# prints: tzinfo argument must be None or of a tzinfo subclass, not type 'str'
# prints: 'str' object cannot be interpreted as an integer
print(noon == datetime(2024, 1, 1), datetime(2024, 1, 1) == date(2024, 1, 1))  # prints: False False
print(divmod(timedelta(1), timedelta(hours=5)), timedelta(1) % timedelta(hours=7))  # prints: (4, datetime.timedelta(seconds=14400)) 3:00:00
