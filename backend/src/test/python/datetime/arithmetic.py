from datetime import date, datetime, timedelta

d = datetime(2024, 2, 28, 13, 5, 9)
print(d + timedelta(days=1, hours=12), d - datetime(2024, 1, 1))
# prints: 2024-03-01 01:05:09 58 days, 13:05:09
print(date(2024, 1, 31) + timedelta(30), date(2024, 1, 1) < date(2024, 1, 2))  # prints: 2024-03-01 True
print(timedelta(days=1, seconds=3661), timedelta(minutes=90).total_seconds())
# prints: 1 day, 1:01:01 5400.0
print(repr(timedelta(hours=-1)), timedelta(1) / 2, -timedelta(seconds=1))
# prints: datetime.timedelta(days=-1, seconds=82800) 12:00:00 -1 day, 23:59:59
try:
    date(2023, 2, 29)
except ValueError as e:
    print(e)  # prints: day is out of range for month
