# What a class shows in __dict__, and what it gives instances beside their attributes.
from abc import ABC, abstractmethod
import enum, threading, collections, typing
class A:
    def __eq__(self, o): return True
class B:
    __slots__ = ("x", "__dict__")
class C(B): pass
class E(dict): pass
class F(list):
    __slots__ = ()
class G(set): pass
class H(str): pass
class I(tuple): pass
class J(threading.Thread): pass
class L(float): "doc"
class M(Exception): 
    __slots__ = ()
class N(collections.OrderedDict): pass
class P(object):
    __slots__ = ("__weakref__",)
for c in (A, B, C, E, F, G, H, I, J, L, M, N, P):
    print(c.__name__, list(vars(c)))
    # prints: A ['__module__', '__eq__', '__dict__', '__weakref__', '__doc__', '__hash__']
    # prints: B ['__module__', '__slots__', 'x', '__dict__', '__doc__']
    # prints: C ['__module__', '__weakref__', '__doc__']
    # prints: E ['__module__', '__dict__', '__weakref__', '__doc__']
    # prints: F ['__module__', '__slots__', '__doc__']
    # prints: G ['__module__', '__dict__', '__doc__']
    # prints: H ['__module__', '__dict__', '__weakref__', '__doc__']
    # prints: I ['__module__', '__dict__', '__doc__']
    # prints: J ['__module__', '__doc__']
    # prints: L ['__module__', '__doc__', '__dict__', '__weakref__']
    # prints: M ['__module__', '__slots__', '__doc__']
    # prints: N ['__module__', '__doc__']
    # prints: P ['__module__', '__slots__', '__weakref__', '__doc__']
print(A.__dict__["__dict__"], A.__weakref__, A().__weakref__, type(A.__dict__))
# prints: <attribute '__dict__' of 'A' objects> <attribute '__weakref__' of 'A' objects> None <class 'mappingproxy'>
print(A.__doc__, L.__doc__, vars(A)["__doc__"])  # prints: None doc None
for f in (lambda: type("W", (A,), {"__slots__": ["__dict__"]}), lambda: type("W", (int,), {"__slots__": ["__weakref__"]}), lambda: type("W", (A,), {"__slots__": ["__weakref__"]})):
    try: f()
    except TypeError as e: print(e)
    # prints: __dict__ slot disallowed: we already got one
    # prints: nonempty __slots__ not supported for subtype of 'int'
    # prints: __weakref__ slot disallowed: either we already got one, or __itemsize__ != 0
print(int.__dict__["real"], "bit_length" in int.__dict__, len(vars(int)) > 10)
# prints: <attribute 'real' of 'int' objects> True True
a = A(); a.x = 1
print(A.__dict__["__dict__"].__get__(a), hasattr(A.__dict__["__dict__"], "__set__"))  # prints: {'x': 1} True
class Z:
    __dict__ = 5
print(Z().__dict__, list(vars(Z)))  # prints: 5 ['__module__', '__dict__', '__weakref__', '__doc__']
print(vars(A) == vars(A), vars(A) is vars(A), A.__dict__ | {"k": 1} == dict(A.__dict__) | {"k": 1})
# prints: True False True
