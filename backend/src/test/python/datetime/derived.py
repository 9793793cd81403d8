"""Classes derived from those of datetime keep to themselves in what is computed; zones may be programmed."""

from datetime import date, datetime, time, timedelta, timezone, tzinfo


class Day(date):
    pass


class Moment(datetime):
    pass


class Summer(tzinfo):
    def utcoffset(self, dt):
        return timedelta(hours=2)

    def dst(self, dt):
        return timedelta(hours=1)

    def tzname(self, dt):
        return "Summer"


class Wrong(tzinfo):
    def utcoffset(self, dt):
        return 5

    def tzname(self, dt):
        return 5

for call in (
    lambda: Day(2024, 1, 1) + timedelta(1),  # prints: Day(2024, 1, 2)
    lambda: Day(2024, 1, 1).replace(day=3),  # prints: Day(2024, 1, 3)
    lambda: Day.fromisoformat("2024-01-01"),  # prints: Day(2024, 1, 1)
    lambda: Moment(2024, 1, 1) + timedelta(1),  # prints: Moment(2024, 1, 2, 0, 0)
    lambda: Moment.strptime("2024", "%Y"),  # prints: Moment(2024, 1, 1, 0, 0)
    lambda: str(datetime(2024, 1, 1, tzinfo=timezone.utc).astimezone(Summer())),  # prints: '2024-01-01 02:00:00+02:00'
    lambda: datetime(2024, 1, 1, tzinfo=Summer()).timetuple().tm_isdst,  # prints: 1
    lambda: datetime(2024, 1, 1).astimezone(),  # prints: datetime.datetime(2024, 1, 1, 0, 0, tzinfo=datetime.timezone(datetime.timedelta(0), 'UTC'))
    lambda: str(datetime.fromtimestamp(0, Summer())),  # prints: '1970-01-01 02:00:00+02:00'
    lambda: datetime(2024, 1, 1, tzinfo=Wrong()).isoformat(),  # prints: TypeError tzinfo.utcoffset() must return None or timedelta, not 'int'
    lambda: datetime(2024, 1, 1, tzinfo=Wrong()).tzname(),  # prints: TypeError tzinfo.tzname() must return None or a string, not 'int'
    lambda: datetime(2024, 1, 1, tzinfo=Wrong()).dst(),  # prints: NotImplementedError a tzinfo subclass must implement dst()
    lambda: Summer().fromutc(datetime(2024, 1, 1)),  # prints: ValueError fromutc: dt.tzinfo is not self
):
    try:
        print(repr(call()))
    except Exception as e:
        print(type(e).__name__, e)
