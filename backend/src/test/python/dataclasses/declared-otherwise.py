from __future__ import annotations

import abc
import dataclasses
import typing as t
from dataclasses import KW_ONLY, InitVar, dataclass, field, make_dataclass
from typing import ClassVar, Generic, Optional, TypeVar

T = TypeVar("T")


def failing(action):
    try:
        print(action())
    except TypeError as error:
        print(error)


@dataclass
class Told:
    count: ClassVar[int] = 0
    other: t.ClassVar = 1
    n: int = 0
    seed: InitVar[int] = 5
    late: dataclasses.InitVar = 6
    _: KW_ONLY
    k: int = 7

    def __post_init__(self, seed, late):
        self.n += seed + late


class Shape(abc.ABC):
    @abc.abstractmethod
    def area(self): ...

    @property
    @abc.abstractmethod
    def name(self): ...


@dataclass
class Square(Shape):
    side: float

    def area(self):
        return self.side**2


@dataclass
class Named(Square):
    name: str = "square"


class Ordered(abc.ABC):
    @abc.abstractmethod
    def __lt__(self, other): ...


@dataclass(order=True)
class Number(Ordered):
    x: int


@dataclass
class Slotted:
    __slots__ = ("x",)
    x: int


class Word:
    __slots__ = "aa"


@dataclass(slots=True)
class Longer(Word):
    aa: int
    z: int


def wrong():
    @dataclass
    class Wrong:
        a: ClassVar[int] = field(kw_only=True)


print(Told(), Told(1, 2, 3, k=9))  # prints: Told(n=11, k=7) Told(n=6, k=9)
print([f.name for f in dataclasses.fields(Told)], Told.__match_args__)
# prints: ['n', 'k'] ('n', 'seed', 'late')
failing(lambda: Square(2))
# prints: Can't instantiate abstract class Square with abstract method name
failing(lambda: Named(2))  # prints: Named(side=2, name='square')
print(Number(1) < Number(2))  # prints: True
failing(lambda: Slotted())  # prints: Slotted.__init__() missing 1 required positional argument: 'x'
print(Slotted(3), Longer.__slots__)  # prints: Slotted(x=3) ('z',)
failing(wrong)  # prints: field a is a ClassVar but specifies kw_only
Made = make_dataclass("Made", [("y", T), ("z", Optional[T], None)], bases=(Generic[T],))
print(Made(1), Made.__module__)  # prints: Made(y=1, z=None) types
