import copy
import pickle
from enum import CONFORM, EJECT, KEEP, STRICT, Flag, IntFlag, auto, show_flag_values


class Access(Flag):
    READ = auto()
    WRITE = auto()
    RUN = auto()
    BOTH = READ | WRITE
    NONE = 0


class Keeping(Flag, boundary=KEEP):
    A = 1
    B = 4


class Conforming(Flag, boundary=CONFORM):
    A = 1
    B = 4


class Ejecting(Flag, boundary=EJECT):
    A = 1
    B = 4


class Backwards(Flag):
    HIGH = 2
    LOW = 1


class Bits(IntFlag):
    A = 1
    B = 2


mixed = Access.READ | Access.RUN
print(mixed, repr(mixed), mixed.name, mixed.value)  # prints: Access.READ|RUN <Access.READ|RUN: 5> READ|RUN 5
print(mixed is Access(5), mixed is Access.RUN | Access.READ)  # prints: True True
print(copy.copy(mixed) is mixed, pickle.loads(pickle.dumps(mixed)) is mixed)  # prints: True True
print(~Access.READ, Access.BOTH & Access.READ, Access.BOTH ^ Access.READ, Access(0))
# prints: Access.WRITE|RUN Access.READ Access.WRITE Access.NONE
print(list(Access), list(mixed), len(mixed))
# prints: [<Access.READ: 1>, <Access.WRITE: 2>, <Access.RUN: 4>] [<Access.READ: 1>, <Access.RUN: 4>] 2
print(repr(Access(-1)), repr(Access(7)))  # prints: <Access.READ|WRITE|RUN: 7> <Access.READ|WRITE|RUN: 7>
try:
    Access(8)
except ValueError as error:
    print(error)
    # prints: <flag 'Access'> invalid value 8
    # prints:     given 0b0 1000
    # prints:   allowed 0b0 0111
try:
    Access(-9)
except ValueError as error:
    print(error)
    # prints: <flag 'Access'> invalid value -9
    # prints:     given 0b1 0111
    # prints:   allowed 0b0 0111
print(repr(Keeping(2)), repr(Keeping(7)), repr(~Keeping.A))
# prints: <Keeping: 2> <Keeping.A|B|2: 7> <Keeping.B|2: 6>
print(repr(Conforming(2)), repr(Conforming(7)))  # prints: <Conforming: 0> <Conforming.A|B: 5>
print(Ejecting(2), repr(Ejecting(5)), Access._boundary_ is STRICT)  # prints: 2 <Ejecting.A|B: 5> True
print(list(Backwards), list(Backwards(3)))
# prints: [<Backwards.HIGH: 2>, <Backwards.LOW: 1>] [<Backwards.HIGH: 2>, <Backwards.LOW: 1>]
print(Bits.A | 8, repr(Bits.A | 8), repr(~Bits.A), Bits.A + 1)  # prints: 9 <Bits.A|8: 9> <Bits.B: 2> 2
print(show_flag_values(5))  # prints: [1, 4]
