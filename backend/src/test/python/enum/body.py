"""What the body of an enumeration may bind, and what becomes of it."""

from enum import Enum, Flag, StrEnum, auto, member, nonmember


def twice():
    class Color(Enum):
        RED = 1
        RED = 2


def reserved():
    class Color(Enum):
        _red_ = 1


def late():
    class Color(Enum):
        RED = auto()

        def _generate_next_value_(name, start, count, last_values):
            return name


def hidden():
    class Color(Enum):
        RED = 1

        def RED(self):
            pass


def number():
    class Name(StrEnum):
        ONE = 1


def text():
    class Bits(Flag):
        ONE = "one"


def after():
    class Bits(Flag):
        ONE = "one"
        TWO = auto()


for body in twice, reserved, late, hidden, number, text, after:
    try:
        body()
    except Exception as e:
        print(type(e).__name__, e)
# prints: TypeError 'RED' already defined as 1
# prints: ValueError _sunder_ names, such as '_red_', are reserved for future Enum use
# prints: TypeError _generate_next_value_ must be defined before members
# prints: TypeError 'RED' already defined as 1
# prints: TypeError 1 is not a string
# prints: TypeError unsupported operand type(s) for |=: 'int' and 'str'
# prints: TypeError invalid flag value 'one'


class Mixed(Enum):
    _ignore_ = "step"
    step = 5
    A = auto()
    B = A
    C = A + step
    D = auto()
    E = nonmember(7)
    F = member(8)

    def double(self):
        return self.value * 2


print(list(Mixed), Mixed.B is Mixed.A, Mixed.E, Mixed.F.double())
# prints: [<Mixed.A: 1>, <Mixed.C: 6>, <Mixed.D: 7>, <Mixed.F: 8>] True 7 16
print(Mixed.__members__)
# prints: {'A': <Mixed.A: 1>, 'B': <Mixed.A: 1>, 'C': <Mixed.C: 6>, 'D': <Mixed.D: 7>, 'F': <Mixed.F: 8>}
print(6 in Mixed._value2member_map_, auto(), Mixed.A.double)
# prints: True auto(_auto_null) <bound method Mixed.double of <Mixed.A: 1>>
