from dataclasses import dataclass
from datetime import timedelta
from enum import Enum, IntEnum, ReprEnum, StrEnum


@dataclass
class Creature:
    size: str
    legs: int


class Beast(Creature, Enum):
    DOG = "big", 4
    ANT = "small", 6


class Period(timedelta, Enum):
    DAY = 1
    WEEK = 7


class Half(float, Enum):
    A = 0.5


class Pair(tuple, Enum):
    A = 1, 2


class Loud(IntEnum):
    A = 1

    def __str__(self):
        return "loud"


class Colour(Enum):
    RED = 1

    @classmethod
    def _missing_(cls, value):
        if value == "red":
            return cls.RED
        if value == "five":
            return 5
        if value == "none":
            raise KeyError(value)


def failing(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error, "|", repr(error.__context__))


def without_data():
    class Bare(ReprEnum):
        A = 1


def two_names():
    class Words(StrEnum):
        A = "a", "ascii", 1


def backwards():
    class Number(Enum, int):
        A = 1


print(Beast.DOG, repr(Beast.DOG), Beast.ANT.legs)
# prints: Beast.DOG <Beast.DOG: Creature(size='big', legs=4)> 6
print(Period.DAY, repr(Period.WEEK), Period.WEEK.days, Period.DAY.total_seconds())
# prints: Period.DAY <Period.WEEK: datetime.timedelta(days=7)> 7 86400.0
print(Half.A * 4, repr(Half.A), Pair.A[1], repr(Pair.A))  # prints: 2.0 <Half.A: 0.5> 2 <Pair.A: (1, 2)>
print(Loud.A, f"{Loud.A}", f"{Loud.A:>3}", f"{Loud}")  # prints: loud loud   1 <enum 'Loud'>
failing(lambda: Colour("red"))  # prints: Colour.RED
failing(lambda: Colour(2))  # prints: ValueError 2 is not a valid Colour | None
failing(lambda: Colour("five"))
# prints: TypeError error in Colour._missing_: returned 5 instead of None or a valid member | ValueError("'five' is not a valid Colour")
failing(lambda: Colour("none"))  # prints: KeyError 'none' | ValueError("'none' is not a valid Colour")
failing(lambda: Colour.BLUE)  # prints: AttributeError BLUE | KeyError('BLUE')
failing(without_data)
# prints: TypeError ReprEnum subclasses must be mixed with a data type (i.e. int, str, float, etc.) | None
failing(two_names)  # prints: TypeError errors must be a string, not 1 | None
failing(backwards)
# prints: TypeError new enumerations should be created as `EnumName([mixin_type, ...] [data_type,] enum_type)` | None
