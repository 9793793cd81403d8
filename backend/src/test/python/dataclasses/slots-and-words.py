import copy
import datetime
from dataclasses import KW_ONLY, asdict, dataclass, field, fields, make_dataclass, replace
from typing import Optional


@dataclass
class Told:
    x: int
    y: "str" = "a"
    z: list = field(default_factory=list)
    w: Optional[int] = None
    day: datetime.date = field(default=None, kw_only=True)
    many: list[int] = field(default_factory=list, kw_only=True)


@dataclass(slots=True)
class Point:
    x: int
    y: int = 2

    def total(self):
        return self.x + self.y


@dataclass(slots=True)
class Solid(Point):
    z: int = 3


@dataclass(slots=True, frozen=True)
class Fixed:
    a: int


def failing(action):
    try:
        action()
    except (AttributeError, TypeError) as error:
        print(f"{type(error).__name__}: {error}")


print(Told.__doc__)
# prints: Told(x: int, y: 'str' = 'a', z: list = <factory>, w: Optional[int] = None, *, day: datetime.date = None, many: list[int] = <factory>)
p = Point(1)
print(p, p.total(), Point.__slots__, hasattr(p, "__dict__"))
# prints: Point(x=1, y=2) 3 ('x', 'y') False
failing(lambda: setattr(p, "other", 1))
# prints: AttributeError: 'Point' object has no attribute 'other'
print(Solid(1), Solid.__slots__, fields(Solid)[2].name)  # prints: Solid(x=1, y=2, z=3) ('z',) z
print(replace(Solid(1), z=9), asdict(Solid(5)))
# prints: Solid(x=1, y=2, z=9) {'x': 5, 'y': 2, 'z': 3}
print(copy.copy(Fixed(2)), copy.deepcopy(Fixed(3)))  # prints: Fixed(a=2) Fixed(a=3)
failing(lambda: setattr(Fixed(1), "a", 2))
# prints: FrozenInstanceError: cannot assign to field 'a'
failing(lambda: dataclass(slots=True)(Point))
# prints: TypeError: Point already specifies __slots__
failing(lambda: dataclass(weakref_slot=True)(type("Weak", (), {})))
# prints: TypeError: weakref_slot is True but slots is False
failing(lambda: make_dataclass("Made", ["a", "a"]))
# prints: TypeError: Field name duplicated: 'a'
failing(lambda: make_dataclass("Made", ["for"]))
# prints: TypeError: Field names must not be keywords: 'for'
failing(lambda: make_dataclass("Made", ["1a"]))
# prints: TypeError: Field names must be valid identifiers: '1a'
failing(lambda: make_dataclass("Made", [("a", int, 1, 2)]))
# prints: TypeError: Invalid field: ('a', <class 'int'>, 1, 2)
failing(lambda: dataclass(type("Twice", (), {"__annotations__": {"_": KW_ONLY, "b": KW_ONLY}})))
# prints: TypeError: 'b' is KW_ONLY, but KW_ONLY has already been specified
