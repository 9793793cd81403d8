# raises: TypeError: unsupported operand type(s) for 'in': 'str' and 'EnumType'
import warnings
from enum import Enum


class Color(Enum):
    RED = "red"


print(Color.RED in Color)  # prints: True
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    try:
        "red" in Color
    except TypeError:
        print(caught[0].category.__name__, str(caught[0].message)[:45])
        # prints: DeprecationWarning in 3.12 __contains__ will no longer raise Typ
        print(caught[0].lineno)  # prints: 14
"red" in Color
