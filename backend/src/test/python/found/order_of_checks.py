"""Of several things wrong with a call, CPython finds a certain one first."""

import heapq
from abc import ABC, abstractmethod


class Shape(ABC):
    @abstractmethod
    def area(self): ...


for call in (
    lambda: Shape(1),
    lambda: "a".find(1, "x"),
    lambda: [1].index(1, None),
    lambda: str(5, 6),
    lambda: bytearray(b"", 5),
    lambda: bytearray().__setitem__(3, "x"),
    lambda: heapq.heappop(()),
    lambda: issubclass(int),
    lambda: list.__mul__(),
):
    try:
        print(call())
    except TypeError as e:
        print(e)
# prints: Shape() takes no arguments
# prints: slice indices must be integers or None or have an __index__ method
# prints: slice indices must be integers or have an __index__ method
# prints: str() argument 'encoding' must be str, not int
# prints: bytearray() argument 'encoding' must be str, not int
# prints: 'str' object cannot be interpreted as an integer
# prints: heappop() argument must be list, not tuple
# prints: issubclass expected 2 arguments, got 1
# prints: descriptor '__mul__' of 'list' object needs an argument
