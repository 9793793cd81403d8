import enum
from enum import CONTINUOUS, NAMED_FLAGS, UNIQUE, Enum, Flag, global_enum, verify


class Alias(Enum):
    a = 1
    b = 1


class Gaps(Enum):
    a = 1
    b = 4


class Unnamed(Flag):
    a = 1
    b = 6
    c = 8


class Measured(Enum):
    one = 1

    @enum.property
    def double(self):
        return self.value * 2


@global_enum
class Level(Enum):
    low = 1


def failing(check, enumeration):
    try:
        print(verify(check)(enumeration))
    except ValueError as error:
        print(error)


failing(UNIQUE, Gaps)  # prints: <enum 'Gaps'>
failing(UNIQUE, Alias)  # prints: aliases found in <enum 'Alias'>: b -> a
failing(CONTINUOUS, Gaps)  # prints: invalid enum 'Gaps': missing values 2, 3
failing(CONTINUOUS, Unnamed)  # prints: invalid flag 'Unnamed': missing values 2, 4
failing(NAMED_FLAGS, Unnamed)
# prints: invalid Flag 'Unnamed': alias b is missing combined values of 0x6 [use enum.show_flag_values(value) for details]
print(list(enum.EnumCheck)[2], Measured.one.double)  # prints: one name per value 2
print(low, repr(low), Level.low is low)  # prints: low __main__.low True
