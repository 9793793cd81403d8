"""Times read from text."""

import time


def strptime(string, format="%a %b %d %H:%M:%S %Y"):
    from _datetime_strptime import broken

    return time.struct_time(broken(string, format))
