"""An elevator simulation: abstract classes, properties, state, custom containers."""
from abc import ABC, abstractmethod
from collections.abc import Iterable, Mapping, Sequence
import enum


class State(enum.Enum):
    IDLE = "idle"
    UP = "up"
    DOWN = "down"

    @property
    def arrow(self):
        return {"idle": "-", "up": "^", "down": "v"}[self.value]


class Vehicle(ABC):
    count = 0

    def __init__(self, name):
        type(self).count += 1
        self.name = name

    @abstractmethod
    def step(self): ...

    @property
    @abstractmethod
    def position(self):
        """Where it is."""

    def __str__(self):
        return f"<{self.name} at {self.position}>"


class Elevator(Vehicle):
    __slots__ = ()

    def __init__(self, name, floors):
        super().__init__(name)
        self.floors = floors
        self._floor = 0
        self.stops = []
        self.state = State.IDLE

    @property
    def position(self):
        return self._floor

    @position.setter
    def position(self, value):
        if not 0 <= value < self.floors:
            raise ValueError(f"no floor {value}")
        self._floor = value

    def call(self, *floors):
        for f in floors:
            if f not in self.stops:
                self.stops.append(f)
        return self

    def step(self):
        if not self.stops:
            self.state = State.IDLE
            return
        target = self.stops[0]
        if target == self._floor:
            self.stops.pop(0)
            print(f"{self}: doors open")
            return
        self.state = State.UP if target > self._floor else State.DOWN
        self.position += 1 if self.state is State.UP else -1


try:
    Vehicle("abstract")
except TypeError as e:
    print(e)
# prints: Can't instantiate abstract class Vehicle with abstract methods position, step
lift = Elevator("lift", 6).call(3, 1, 3)
trace = ""
while lift.stops:
    lift.step()
    trace += f"{lift.position}{lift.state.arrow} "
# prints: <lift at 3>: doors open
# prints: <lift at 1>: doors open
print(trace)  # prints: 1^ 2^ 3^ 3^ 2v 1v 1v 
try:
    lift.position = 9
except ValueError as e:
    print(e)
# prints: no floor 9


class Route(Sequence):
    def __init__(self, *stops):
        self._stops = list(stops)

    def __getitem__(self, i):
        return Route(*self._stops[i]) if isinstance(i, slice) else self._stops[i]

    def __len__(self):
        return len(self._stops)

    def __add__(self, other):
        return Route(*self, *other)

    def __repr__(self):
        return f"Route{tuple(self._stops)}"


r = Route(1, 2, 3) + [4, 5]
print(r, r[1:3], 4 in r, list(reversed(r)), r.index(3), r.count(9), r[-1])
# prints: Route(1, 2, 3, 4, 5) Route(2, 3) True [5, 4, 3, 2, 1] 2 0 5
print(isinstance(r, Iterable), isinstance({}, Mapping), issubclass(Route, Sequence), Elevator.count, Vehicle.count)
# prints: True True True 1 0
first, *middle, last = r
print(first, middle, last, Elevator.__mro__[1].__name__, State("up"), State.UP.name, State.__members__.keys())
# prints: 1 [2, 3, 4] 5 Vehicle State.UP UP dict_keys(['IDLE', 'UP', 'DOWN'])
