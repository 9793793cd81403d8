import time

for call in (
    lambda: time.strptime("2024-02-29", "%Y-%m-%d"),  # prints: time.struct_time(tm_year=2024, tm_mon=2, tm_mday=29, tm_hour=0, tm_min=0, tm_sec=0, tm_wday=3, tm_yday=60, tm_isdst=-1)
    lambda: time.strptime("30 Nov 00", "%d %b %y").tm_yday,  # prints: 335
    lambda: time.strptime("Thu Jan  1 00:00:00 1970"),  # prints: time.struct_time(tm_year=1970, tm_mon=1, tm_mday=1, tm_hour=0, tm_min=0, tm_sec=0, tm_wday=3, tm_yday=1, tm_isdst=-1)
    lambda: time.strptime("29 2", "%d %m"),  # prints: time.struct_time(tm_year=1900, tm_mon=2, tm_mday=29, tm_hour=0, tm_min=0, tm_sec=0, tm_wday=0, tm_yday=60, tm_isdst=-1)
    lambda: time.strptime("UTC", "%Z").tm_isdst,  # prints: 0
    lambda: time.strptime("x", "%Y"),  # prints: ValueError time data 'x' does not match format '%Y'
    lambda: time.strptime("2024-02-30", "%Y-%m-%d"),  # prints: ValueError day is out of range for month
    lambda: time.strptime(5),  # prints: TypeError strptime() argument 0 must be str, not <class 'int'>
    lambda: time.strftime(),  # prints: TypeError strftime() takes at least 1 argument (0 given)
    lambda: time.gmtime(1, 2),  # prints: TypeError gmtime() takes at most 1 argument (2 given)
    lambda: time.gmtime(10**17),  # prints: OSError [Errno 75] Value too large for defined data type
    lambda: time.struct_time(5),  # prints: TypeError constructor requires a sequence
    lambda: time.gmtime(0).mood,  # prints: AttributeError 'time.struct_time' object has no attribute 'mood'
):
    try:
        print(repr(call()))
    except Exception as e:
        print(type(e).__name__, e)
