"""Errors name classes that are C in CPython with their module, be it about what it may."""

from collections import deque
from datetime import date, timedelta
from itertools import count
from threading import Lock

for call in (
    lambda: date(2024, 1, 1) + 1,
    lambda: timedelta(1) < 2,
    lambda: "a" + date(2024, 1, 1),
    lambda: len(count()),
    lambda: sum([timedelta(1)]),
    lambda: divmod(timedelta(1), 2),
    lambda: f"{timedelta(1):x}",
    lambda: deque()(),
    lambda: int(deque()),
    lambda: [][date(2024, 1, 1)],
    lambda: Lock() + 1,
    lambda: date.foo,
):
    try:
        print(call())
    except (TypeError, AttributeError) as e:
        print(e)
print(date.__name__, deque.__name__, type(timedelta(1)))
# prints: unsupported operand type(s) for +: 'datetime.date' and 'int'
# prints: '<' not supported between instances of 'datetime.timedelta' and 'int'
# prints: can only concatenate str (not "datetime.date") to str
# prints: object of type 'itertools.count' has no len()
# prints: unsupported operand type(s) for +: 'int' and 'datetime.timedelta'
# prints: unsupported operand type(s) for divmod(): 'datetime.timedelta' and 'int'
# prints: unsupported format string passed to datetime.timedelta.__format__
# prints: 'collections.deque' object is not callable
# prints: int() argument must be a string, a bytes-like object or a real number, not 'collections.deque'
# prints: list indices must be integers or slices, not datetime.date
# prints: unsupported operand type(s) for +: '_thread.lock' and 'int'
# prints: type object 'datetime.date' has no attribute 'foo'
# prints: date deque <class 'datetime.timedelta'>
