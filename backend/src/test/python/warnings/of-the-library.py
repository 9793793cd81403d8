import re
import warnings
from enum import Enum


class Color(Enum):
    RED = 1


def asks():
    "red" in Color  # the line that is blamed


def compiles():
    re.compile("[[a]")


for warn in (asks, compiles):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            warn()
        except TypeError:
            pass
    print(caught[0].category.__name__, caught[0].lineno)
    # prints: DeprecationWarning 11
    # prints: FutureWarning 15
