"""How the logarithm counts its arguments."""

import math

for call in (lambda: math.log(), lambda: math.log(1, 2, 3), lambda: math.log(x=1)):
    try:
        call()
    except TypeError as e:
        print(e)
# prints: math.log requires 1 to 2 arguments
# prints: math.log requires 1 to 2 arguments
# prints: log() takes no keyword arguments
print(math.log(8, 2), math.log(1))  # prints: 3.0 0.0
