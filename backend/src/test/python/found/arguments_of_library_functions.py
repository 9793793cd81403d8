"""Functions and classes that are C in CPython complain of arguments like built-in ones."""

import bisect
import functools
import heapq
import itertools
import math
import operator

for call in (
    lambda: math.sqrt(),
    lambda: math.isclose(1, 2, 3),
    lambda: itertools.groupby(),
    lambda: itertools.cycle(),
    lambda: itertools.count(1, 2, 3),
    lambda: itertools.islice([1]),
    lambda: itertools.product([1], foo=1),
    lambda: functools.reduce(max),
    lambda: functools.reduce(max, 1),
    lambda: functools.partial(),
    lambda: operator.add(1),
    lambda: heapq.heappush([]),
    lambda: bisect.bisect([1]),
):
    try:
        print(call())
    except TypeError as e:
        print(e)
# prints: math.sqrt() takes exactly one argument (0 given)
# prints: isclose() takes exactly 2 positional arguments (3 given)
# prints: groupby() missing required argument 'iterable' (pos 1)
# prints: cycle expected 1 argument, got 0
# prints: count() takes at most 2 arguments (3 given)
# prints: islice expected at least 2 arguments, got 1
# prints: 'foo' is an invalid keyword argument for product()
# prints: reduce expected at least 2 arguments, got 1
# prints: reduce() arg 2 must support iteration
# prints: type 'partial' takes at least one argument
# prints: add expected 2 arguments, got 1
# prints: heappush expected 2 arguments, got 1
# prints: bisect_right() missing required argument 'x' (pos 2)
