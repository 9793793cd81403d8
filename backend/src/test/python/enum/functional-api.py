from enum import Enum, Flag, IntEnum, IntFlag, StrEnum


Perm = Flag("Perm", "R W X")
print(list(Perm), Perm.R | Perm.W)  # prints: [<Perm.R: 1>, <Perm.W: 2>, <Perm.X: 4>] Perm.R|W
print(list(Flag("High", ["A", "B"], start=8)))  # prints: [<High.A: 8>, <High.B: 16>]
print(list(IntFlag("Bits", {"A": 1, "B": 4})))  # prints: [<Bits.A: 1>, <Bits.B: 4>]
print(list(Enum("Ten", "a b", start=10)))  # prints: [<Ten.a: 10>, <Ten.b: 11>]
print(IntEnum("Number", "one, two").two + 1)  # prints: 3
Placed = Enum("Placed", "a", module="m", qualname="q.Placed")
print(Placed.__module__, Placed.__qualname__, repr(Placed.a))  # prints: m q.Placed <Placed.a: 1>


try:

    class Text(StrEnum):
        a = 1

except TypeError as error:
    print(error)  # prints: 1 is not a string
try:

    class Reserved(Enum):
        _bad_ = 1

except ValueError as error:
    print(error)
    # prints: _sunder_ names, such as '_bad_', are reserved for future Enum use
try:

    class Ordered(Enum):
        _order_ = "a b"
        b = 1
        a = 2

except TypeError as error:
    print(error)
    # prints: member order does not match _order_:
    # prints:   ['b', 'a']
    # prints:   ['a', 'b']
