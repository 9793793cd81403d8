"""Classes with parameters, and what is said of wrong ones."""

from typing import *
T = TypeVar('T')
K = TypeVar('K')
class Box(Generic[T]):
    def __init__(self, v: T): self.v = v
    def get(self) -> T: return self.v
class Pair(Generic[K, T]):
    pass
class IntBox(Box[int]): pass
class P(Protocol):
    def f(self) -> int: ...
class PG(Protocol[T]):
    def f(self) -> T: ...
@runtime_checkable
class R(Protocol):
    def close(self): ...
class C:
    def close(self): pass
class My(List[int]): pass
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
t(lambda: Box[int])  # prints: __main__.Box[int]
t(lambda: Box[int](5).get())  # prints: 5
t(lambda: Box(1).v)  # prints: 1
t(lambda: Box[int, str])  # prints: TypeError Too many arguments for <class '__main__.Box'>; actual 2, expected 1
t(lambda: Pair[int])  # prints: TypeError Too few arguments for <class '__main__.Pair'>; actual 1, expected 2
t(lambda: Pair[int, str])  # prints: __main__.Pair[int, str]
t(lambda: IntBox[int])  # prints: TypeError <class '__main__.IntBox'> is not a generic class
t(lambda: IntBox(4).get())  # prints: 4
t(lambda: Box['X'])  # prints: __main__.Box[ForwardRef('X')]
t(lambda: Box[None])  # prints: __main__.Box[NoneType]
t(lambda: P())  # prints: TypeError Protocols cannot be instantiated
t(lambda: PG[int])  # prints: __main__.PG[int]
t(lambda: isinstance(C(), R))  # prints: True
t(lambda: isinstance(5, R))  # prints: False
t(lambda: isinstance(C(), P))  # prints: TypeError Instance and class checks can only be used with @runtime_checkable protocols
t(lambda: Box.__orig_bases__)  # prints: (typing.Generic[~T],)
t(lambda: Generic[T, T])  # prints: TypeError Parameters to Generic[...] must all be unique
t(lambda: Box.__mro__)  # prints: (<class '__main__.Box'>, <class 'typing.Generic'>, <class 'object'>)
t(lambda: List[Box[int]])  # prints: typing.List[__main__.Box[int]]
t(lambda: Optional[Box])  # prints: typing.Optional[__main__.Box]
t(lambda: My([1]))  # prints: [1]
t(lambda: Box[T])  # prints: __main__.Box[~T]
t(lambda: get_type_hints(Box.__init__))  # prints: {'v': ~T}
t(lambda: Box[int] == Box[int])  # prints: True
