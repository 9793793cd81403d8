import calendar

print(calendar.month(2024, 2), end="")
# prints:    February 2024
# prints: Mo Tu We Th Fr Sa Su
# prints:           1  2  3  4
# prints:  5  6  7  8  9 10 11
# prints: 12 13 14 15 16 17 18
# prints: 19 20 21 22 23 24 25
# prints: 26 27 28 29
print(calendar.monthrange(2024, 2), calendar.isleap(1900), calendar.leapdays(2000, 2021))  # prints: (3, 29) False 6
print(calendar.monthcalendar(2026, 2)[0], calendar.weekday(2024, 1, 1))  # prints: [0, 0, 0, 0, 0, 0, 1] 0
print(calendar.day_name[0], calendar.month_abbr[12], calendar.SUNDAY)  # prints: Monday Dec 6
print(calendar.timegm((2024, 1, 2, 3, 4, 5)))  # prints: 1704164645
calendar.setfirstweekday(calendar.SUNDAY)
print(calendar.weekheader(3), calendar.firstweekday())  # prints: Sun Mon Tue Wed Thu Fri Sat 6
try:
    calendar.monthrange(2024, 13)
except calendar.IllegalMonthError as e:
    print(e)  # prints: bad month number 13; must be 1-12
