"""What a dataclass tells of itself, and refuses."""

import dataclasses
import inspect
from dataclasses import KW_ONLY, dataclass, field, fields, make_dataclass


@dataclass
class Point:
    x: int
    _: KW_ONLY
    y: str = "q"
    z: list = field(default_factory=list, metadata={"unit": 1})


@dataclass(slots=True)
class Slotted:
    a: int
    b: int = 5


@dataclass(kw_only=True)
class Only:
    a: int
    b: int = 1

for call in (
    lambda: Point.__doc__,  # prints: "Point(x: int, *, y: str = 'q', z: list = <factory>)"
    lambda: Point.__init__.__annotations__,  # prints: {'x': <class 'int'>, 'y': <class 'str'>, 'z': <class 'list'>, 'return': None}
    lambda: inspect.signature(Point),  # prints: <Signature (x: int, *, y: str = 'q', z: list = <factory>) -> None>
    lambda: inspect.signature(Only),  # prints: <Signature (*, a: int, b: int = 1) -> None>
    lambda: Point.__dataclass_params__,  # prints: _DataclassParams(init=True,repr=True,eq=True,order=False,unsafe_hash=False,frozen=False)
    lambda: fields(Point)[2].metadata,  # prints: mappingproxy({'unit': 1})
    lambda: Point(1, 2, y=3),  # prints: TypeError Point.__init__() takes 2 positional arguments but 3 positional arguments (and 1 keyword-only argument) were given
    lambda: Only(1, a=2),  # prints: TypeError Only.__init__() takes 1 positional argument but 2 positional arguments (and 1 keyword-only argument) were given
    lambda: Only(1, 2, a=1, b=2),  # prints: TypeError Only.__init__() takes 1 positional argument but 3 positional arguments (and 2 keyword-only arguments) were given
    lambda: Slotted(1),  # prints: Slotted(a=1, b=5)
    lambda: Slotted.__slots__,  # prints: ('a', 'b')
    lambda: setattr(Slotted(1), "c", 2),  # prints: AttributeError 'Slotted' object has no attribute 'c'
    lambda: Slotted.b,  # prints: <member 'b' of 'Slotted' objects>
    lambda: make_dataclass("P", ["x", "x"]),  # prints: TypeError Field name duplicated: 'x'
    lambda: make_dataclass("P", ["1x"]),  # prints: TypeError Field names must be valid identifiers: '1x'
    lambda: make_dataclass("P", ["class"]),  # prints: TypeError Field names must not be keywords: 'class'
    lambda: make_dataclass("P", [(1, 2, 3, 4)]),  # prints: TypeError Invalid field: (1, 2, 3, 4)
    lambda: make_dataclass("P", ["x", ("y", int, 3)])(1),  # prints: P(x=1, y=3)
):
    try:
        print(repr(call()))
    except Exception as e:
        print(type(e).__name__, e)
