import calendar

for call in (
    lambda: (calendar.month_name[1], calendar.month_name[10:], len(calendar.day_name)),  # prints: ('January', ['October', 'November', 'December'], 7)
    lambda: calendar.day_name[7],  # prints: IndexError list index out of range
    lambda: list(calendar.month_abbr),  # prints: ['', 'Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
    lambda: calendar.monthrange.name,  # prints: AttributeError 'function' object has no attribute 'name'
    lambda: calendar.TextCalendar().formatmonth.name,  # prints: AttributeError 'function' object has no attribute 'name'
):
    try:
        print(repr(call()))
    except Exception as e:
        print(type(e).__name__, e)
