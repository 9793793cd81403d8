import time

t = time.gmtime(86400 * 365)
print(t)
# prints: time.struct_time(tm_year=1971, tm_mon=1, tm_mday=1, tm_hour=0, tm_min=0, tm_sec=0, tm_wday=4, tm_yday=1, tm_isdst=0)
print(t.tm_year, t[0], tuple(t)[:3], len(t))  # prints: 1971 1971 (1971, 1, 1) 9
