# More of the calendar, and the order in which json looks at keys and values.
import calendar, io, sys
c = calendar.Calendar(6)
print(list(c.itermonthdays3(2024, 2))[:3], list(c.itermonthdays4(2024, 2))[-2:])
# prints: [(2024, 1, 28), (2024, 1, 29), (2024, 1, 30)] [(2024, 3, 1, 4), (2024, 3, 2, 5)]
print(c.yeardayscalendar(2024, 4)[2][3][0], c.yeardays2calendar(2023)[3][2][-1][-1], c.yeardatescalendar(2023, 12)[0][11][-1][-1], len(c.yeardayscalendar(2024, 5)))
# prints: [1, 2, 3, 4, 5, 6, 7] (0, 5) 2024-01-06 3
import json
for d in ({}, {(1, 2): 3}, {(1, 2): 3, "a": 1}, {"a": {}}):
    for kw in ({}, dict(indent=1)): print(json.dumps(d, skipkeys=True, **kw))
    # prints: {}
    # prints: {}
    # prints: {}
    # prints: {
    # prints:  
    # prints: }
    # prints: {"a": 1}
    # prints: {
    # prints:  "a": 1
    # prints: }
    # prints: {"a": {}}
    # prints: {
    # prints:  "a": {}
    # prints: }
import json
for d in ({1: {1}, (1,2): 3}, {(1,2): {1}}, [{1:2}, {(1,): 1}]):
  for kw in ({}, dict(sort_keys=True), dict(indent=1)):
    try: print(json.dumps(d, **kw))
    except Exception as e: print(type(e).__name__, e)
    # prints: TypeError Object of type set is not JSON serializable
    # prints: TypeError '<' not supported between instances of 'tuple' and 'int'
    # prints: TypeError Object of type set is not JSON serializable
    # prints: TypeError keys must be str, int, float, bool or None, not tuple
    # prints: TypeError keys must be str, int, float, bool or None, not tuple
    # prints: TypeError keys must be str, int, float, bool or None, not tuple
    # prints: TypeError keys must be str, int, float, bool or None, not tuple
    # prints: TypeError keys must be str, int, float, bool or None, not tuple
    # prints: TypeError keys must be str, int, float, bool or None, not tuple
