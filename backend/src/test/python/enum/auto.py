from enum import Enum, IntEnum, auto


class State(Enum):
    IDLE = auto()
    BUSY = auto()


class Level(IntEnum):
    LOW = 1
    HIGH = 2


print([s.value for s in State], State.BUSY)  # prints: [1, 2] State.BUSY
print(Level.LOW < Level.HIGH, Level.LOW + 1, Level.HIGH, repr(Level.LOW), f"{Level.LOW}")
# prints: True 2 2 <Level.LOW: 1> 1
