"""Both arguments must be ints before either is too small."""

import math

for n, k in ((-1, "x"), ("x", -1), (-1, 2), (2, -1)):
    try:
        math.comb(n, k)
    except (TypeError, ValueError) as e:
        print(e)
# prints: 'str' object cannot be interpreted as an integer
# prints: 'str' object cannot be interpreted as an integer
# prints: n must be a non-negative integer
# prints: k must be a non-negative integer
