from typing import Any, Callable, Dict, Generic, List, NamedTuple, Optional, TypeVar, Union

T = TypeVar("T")


class Box(Generic[T]):
    def __init__(self, item: T) -> None:
        self.item = item


def f(a: List[int], b: Optional[str] = None) -> Dict[str, Any]:
    return {"a": a}


class P(NamedTuple):
    x: int
    y: int = 2


print(Box[int](5).item, f([1]), P(1), List[int], Optional[str])
# prints: 5 {'a': [1]} P(x=1, y=2) typing.List[int] typing.Optional[str]
print(Union[int, str], Callable[[int], str])  # prints: typing.Union[int, str] typing.Callable[[int], str]
