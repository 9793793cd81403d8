"""An enumeration is shown as one, and complains of members by their names alone."""

from enum import Enum, Flag


class Color(Enum):
    RED = 1


class Access(Flag):
    READ = 1


print(Color, Access, [Color])
try:
    Color.GREEN
except AttributeError as e:
    print(e)
try:
    Color.RED.value = 2
except AttributeError as e:
    print(e)
# prints: <enum 'Color'> <flag 'Access'> [<enum 'Color'>]
# prints: GREEN
# prints: <enum 'Enum'> cannot set attribute 'value'
