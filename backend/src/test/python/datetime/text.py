from datetime import date, datetime, time, timedelta, timezone

d = datetime(2024, 2, 29, 13, 5, 9, 123456)
print(d, repr(d), d.isoformat(), f"{d:%H:%M}")
# prints: 2024-02-29 13:05:09.123456 datetime.datetime(2024, 2, 29, 13, 5, 9, 123456) 2024-02-29T13:05:09.123456 13:05
print(d.strftime("%Y/%m/%d %H:%M:%S.%f %A %j"), d.date(), d.time())
# prints: 2024/02/29 13:05:09.123456 Thursday 060 2024-02-29 13:05:09.123456
print(date.fromisoformat("2024-05-06"), repr(date(2024, 1, 1)), repr(time(1, 2)))
# prints: 2024-05-06 datetime.date(2024, 1, 1) datetime.time(1, 2)
print(datetime(2024, 1, 1, 12, tzinfo=timezone.utc).astimezone(timezone(timedelta(hours=-3))))
# prints: 2024-01-01 09:00:00-03:00
