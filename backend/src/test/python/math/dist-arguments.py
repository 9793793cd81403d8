"""Points are any iterables, looked at before their numbers are."""

import math

print(math.dist((x for x in (1, 2)), {1: 0, 3: 0}), math.dist(b"a", b"b"))  # prints: 1.0 1.0
for p, q in ((1, 2), ((1, "a"), 2), ((1, "a"), (2,))):
    try:
        math.dist(p, q)
    except (TypeError, ValueError) as e:
        print(e)
# prints: 'int' object is not iterable
# prints: 'int' object is not iterable
# prints: both points must have the same number of dimensions
