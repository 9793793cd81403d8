"""Protocols cannot be instantiated; what derives from them can."""

from typing import *
@runtime_checkable
class Closer(Protocol):
    name: str
    def close(self): ...
class Shape(Protocol):
    def area(self) -> float: ...
class Sq(Shape):
    def __init__(self, a): self.a = a
    def area(self): return self.a ** 2
class Sq2(Shape): 
    def area(self): return 3
class Base:
    def __init__(self, z): self.z = z
class Mix(Shape, Base): pass
class Ext(Shape, Protocol):
    def more(self): ...
class Abs(Protocol):
    from abc import abstractmethod
    @abstractmethod
    def go(self): ...
class X(Abs): pass
class Cl:
    name = 'a'
    def close(self): pass
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
t(lambda: Sq(2).area())  # prints: 4
t(lambda: Sq2().area())  # prints: 3
t(lambda: Mix(5).z)  # prints: 5
t(lambda: Shape())  # prints: TypeError Protocols cannot be instantiated
t(lambda: Ext())  # prints: TypeError Protocols cannot be instantiated
t(lambda: isinstance(Cl(), Closer))  # prints: True
t(lambda: isinstance(5, Closer))  # prints: False
t(lambda: X())  # prints: TypeError Can't instantiate abstract class X with abstract method go
t(lambda: isinstance(Sq(1), Sq))  # prints: True
t(lambda: isinstance(5, Sq))  # prints: False
t(lambda: isinstance(5, SupportsInt))  # prints: True
t(lambda: isinstance('5', SupportsInt))  # prints: False
