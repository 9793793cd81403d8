"""Messages of several lines keep within the margin of their group."""

import traceback

try:
    raise ExceptionGroup("first\nsecond", [TypeError("one\ntwo")])
except ExceptionGroup as group:
    for line in "".join(traceback.format_exception(group)).splitlines()[-6:]:
        print(line)
# prints:   | ExceptionGroup: first
# prints:   | second (1 sub-exception)
# prints:   +-+---------------- 1 ----------------
# prints:     | TypeError: one
# prints:     | two
# prints:     +------------------------------------
