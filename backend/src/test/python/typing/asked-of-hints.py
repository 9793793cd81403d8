import typing
from typing import (
    Any,
    Dict,
    Generic,
    List,
    Optional,
    Protocol,
    SupportsAbs,
    SupportsBytes,
    SupportsRound,
    TypedDict,
    TypeVar,
    final,
    get_overloads,
    get_type_hints,
    no_type_check,
    overload,
)

K = TypeVar("K")
V = TypeVar("V")


class Box(Generic[K]):
    content: "K"
    other: None = None


class Both(Box[int], Generic[K, V]):
    pass


class Movie(TypedDict):
    name: str
    year: "int"


class Rated(Movie, total=False):
    stars: int


def described(box: "Box", n: "typing.Any" = None) -> None: ...


def unknown(x: "Nowhere"): ...


@no_type_check
def unchecked(x: "no type"): ...


@overload
def twice(x: int) -> int: ...
@overload
def twice(x: str) -> str: ...
def twice(x):
    return x * 2


@final
class Last:
    pass


print(Box.__parameters__, Both.__parameters__)  # prints: (~K,) (~K, ~V)
print(get_type_hints(described))
# prints: {'box': <class '__main__.Box'>, 'n': typing.Any, 'return': <class 'NoneType'>}
print(get_type_hints(Box), get_type_hints(unchecked))
# prints: {'content': ~K, 'other': <class 'NoneType'>} {}
try:
    get_type_hints(unknown)
except NameError as error:
    print(error)  # prints: name 'Nowhere' is not defined
print(sorted(Rated.__required_keys__), sorted(Rated.__optional_keys__), Rated.__total__)
# prints: ['name', 'year'] ['stars'] False
print(Movie.__annotations__, list(Rated.__annotations__))
# prints: {'name': <class 'str'>, 'year': ForwardRef('int', module='__main__')} ['name', 'year', 'stars']
print(TypedDict("Point", {"x": int}, total=False).__optional_keys__)  # prints: frozenset({'x'})
print(twice(4), len(get_overloads(twice)), Last.__final__)  # prints: 8 2 True
print(isinstance(3, SupportsAbs), isinstance([], SupportsBytes), isinstance(2.5, SupportsRound))
# prints: True False True
print(Optional[int] == (int | None))  # prints: True
