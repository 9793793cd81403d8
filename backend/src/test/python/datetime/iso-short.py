from datetime import date, datetime, time

for call in (
    lambda: time.fromisoformat("20240101"),  # prints: datetime.time(20, 24, 1, 10000)
    lambda: time.fromisoformat("20:24.5"),  # prints: datetime.time(20, 24, 0, 500000)
    lambda: time.fromisoformat("20:24:01 Z"),  # prints: datetime.time(20, 24, 1, tzinfo=datetime.timezone.utc)
    lambda: time.fromisoformat("20:24:01."),  # prints: ValueError Invalid isoformat string: '20:24:01.'
    lambda: date.fromisoformat("2024-W60-3"),  # prints: ValueError Invalid isoformat string: '2024-W60-3'
    lambda: date.fromisoformat("2024-W1"),  # prints: ValueError Invalid isoformat string: '2024-W1'
    lambda: datetime.fromisoformat("2024-01-01T"),  # prints: ValueError Invalid isoformat string: '2024-01-01T'
    lambda: datetime.fromisoformat("2024-W01-1T10"),  # prints: datetime.datetime(2024, 1, 1, 10, 0)
):
    try:
        print(repr(call()))
    except Exception as e:
        print(type(e).__name__, e)
