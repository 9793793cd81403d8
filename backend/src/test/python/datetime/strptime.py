from datetime import datetime

for text, format in (
    ("2024-02-29 13:45:06", "%Y-%m-%d %H:%M:%S"),
    ("29/02/24 01:02 PM", "%d/%m/%y %I:%M %p"),
    ("Mon Jan  5 2024", "%a %b %d %Y"),
    ("January 3, 2020", "%B %d, %Y"),
    ("10:11:12.000345", "%H:%M:%S.%f"),
    ("12:30 +0530", "%H:%M %z"),
    ("060 2024", "%j %Y"),
    ("2024-W05-1", "%G-W%V-%u"),
    ("69", "%y"),
    ("x", "%Y"),
    ("2024-13-01", "%Y-%m-%d"),
    ("2024-02-30", "%Y-%m-%d"),
    ("2024-01-01 more", "%Y-%m-%d"),
    ("1", "%q"),
):
    try:
        print(repr(datetime.strptime(text, format)))
    except ValueError as e:
        print(e)  # prints: datetime.datetime(2024, 2, 29, 13, 45, 6)
# prints: datetime.datetime(2024, 2, 29, 13, 2)
# prints: datetime.datetime(2024, 1, 5, 0, 0)
# prints: datetime.datetime(2020, 1, 3, 0, 0)
# prints: datetime.datetime(1900, 1, 1, 10, 11, 12, 345)
# prints: datetime.datetime(1900, 1, 1, 12, 30, tzinfo=datetime.timezone(datetime.timedelta(seconds=19800)))
# prints: datetime.datetime(2024, 2, 29, 0, 0)
# prints: datetime.datetime(2024, 1, 29, 0, 0)
# prints: datetime.datetime(1969, 1, 1, 0, 0)
# prints: time data 'x' does not match format '%Y'
# prints: time data '2024-13-01' does not match format '%Y-%m-%d'
# prints: day is out of range for month
# prints: unconverted data remains:  more
# prints: 'q' is a bad directive in format '%q'
