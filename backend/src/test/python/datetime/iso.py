from datetime import date, datetime, time

for text in "2024-01-02T03:04:05.678+09:00", "20240102T030405Z", "2024-01-02 03", "bad", "2024-1-2":
    try:
        print(repr(datetime.fromisoformat(text)))
    except ValueError as e:
        print(e)  # prints: datetime.datetime(2024, 1, 2, 3, 4, 5, 678000, tzinfo=datetime.timezone(datetime.timedelta(seconds=32400)))
# prints: datetime.datetime(2024, 1, 2, 3, 4, 5, tzinfo=datetime.timezone.utc)
# prints: datetime.datetime(2024, 1, 2, 3, 0)
# prints: Invalid isoformat string: 'bad'
# prints: Invalid isoformat string: '2024-1-2'
print(repr(date.fromisoformat("2024-W05-1")), repr(time.fromisoformat("03:04:05.5")))  # prints: datetime.date(2024, 1, 29) datetime.time(3, 4, 5, 500000)
print(date(2024, 12, 30).isocalendar(), date.fromisocalendar(2025, 1, 1))  # prints: datetime.IsoCalendarDate(year=2025, week=1, weekday=1) 2024-12-30
moment = datetime(2024, 2, 29, 13, 45, 6, 789)
print(moment.isoformat(), moment.isoformat(" ", "minutes"), date.min, datetime.max)  # prints: 2024-02-29T13:45:06.000789 2024-02-29 13:45 0001-01-01 9999-12-31 23:59:59.999999
