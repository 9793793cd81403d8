"""The operators as functions."""

from _interpreter import native as _native
from _values import type_name as _type_name


@_native
def lt(a, b, /):
    return a < b


@_native
def le(a, b, /):
    return a <= b


@_native
def eq(a, b, /):
    return a == b


@_native
def ne(a, b, /):
    return a != b


@_native
def ge(a, b, /):
    return a >= b


@_native
def gt(a, b, /):
    return a > b


@_native
def not_(a, /):
    return not a


@_native
def truth(a, /):
    return True if a else False


@_native
def is_(a, b, /):
    return a is b


@_native
def is_not(a, b, /):
    return a is not b


@_native
def add(a, b, /):
    return a + b


@_native
def and_(a, b, /):
    return a & b


@_native
def floordiv(a, b, /):
    return a // b


@_native
def index(a, /):
    if isinstance(a, int):
        return int.__int__(a)
    try:
        method = type(a).__index__
    except AttributeError:
        raise TypeError(
            f"'{type(a).__name__}' object cannot be interpreted as an integer"
        ) from None
    return method(a)


@_native
def inv(a, /):
    return ~a


@_native
def invert(a, /):
    return ~a


@_native
def lshift(a, b, /):
    return a << b


@_native
def mod(a, b, /):
    return a % b


@_native
def mul(a, b, /):
    return a * b


@_native
def matmul(a, b, /):
    return a @ b


@_native
def neg(a, /):
    return -a


@_native
def or_(a, b, /):
    return a | b


@_native
def pos(a, /):
    return +a


_abs = abs
_pow = pow


@_native
def abs(a, /):
    return _abs(a)


@_native
def pow(a, b, /):
    return a**b


@_native
def rshift(a, b, /):
    return a >> b


@_native
def sub(a, b, /):
    return a - b


@_native
def truediv(a, b, /):
    return a / b


@_native
def xor(a, b, /):
    return a ^ b


def _items(a):
    if not hasattr(type(a), "__iter__") and not hasattr(type(a), "__getitem__"):
        raise TypeError(f"argument of type '{_type_name(a)}' is not iterable")
    return a


def _require_sequence(a):
    if not hasattr(type(a), "__getitem__") or isinstance(a, (dict, range)):
        raise TypeError(f"'{_type_name(a)}' object can't be concatenated")


@_native
def concat(a, b, /):
    _require_sequence(a)
    return a + b


@_native
def contains(a, b, /):
    return b in a


@_native
def countOf(a, b, /):
    count = 0
    for item in _items(a):
        if item is b or item == b:
            count += 1
    return count


@_native
def indexOf(a, b, /):
    for i, item in enumerate(_items(a)):
        if item is b or item == b:
            return i
    raise ValueError("sequence.index(x): x not in sequence")


@_native
def delitem(a, b, /):
    del a[b]


@_native
def getitem(a, b, /):
    return a[b]


@_native
def setitem(a, b, c, /):
    a[b] = c


def call(*args, **kwargs):
    if not args:
        raise TypeError("call expected at least 1 argument, got 0")
    return args[0](*args[1:], **kwargs)


@_native
def length_hint(obj, default=0, /):
    if not isinstance(default, int):
        raise TypeError(f"'{_type_name(default)}' object cannot be interpreted as an integer")
    if hasattr(type(obj), "__len__"):
        return len(obj)
    if not hasattr(type(obj), "__length_hint__"):
        return default
    hint = type(obj).__length_hint__(obj)
    if hint is NotImplemented:
        return default
    if not isinstance(hint, int):
        raise TypeError(f"__length_hint__ must be an integer, not {_type_name(hint)}")
    if hint < 0:
        raise ValueError("__length_hint__() should return >= 0")
    return hint


@_native
class attrgetter:
    def __init__(self, /, *attrs):
        if not attrs:
            raise TypeError("attrgetter expected 1 argument, got 0")
        self._attrs = attrs
        for name in self._attrs:
            if not isinstance(name, str):
                raise TypeError("attribute name must be a string")

    def __call__(self, obj, /):
        values = tuple(self._resolve(obj, name) for name in self._attrs)
        return values[0] if len(values) == 1 else values

    @staticmethod
    def _resolve(obj, name):
        for part in name.split("."):
            obj = getattr(obj, part)
        return obj

    def __repr__(self):
        return f"operator.attrgetter({', '.join(map(repr, self._attrs))})"


@_native
class itemgetter:
    def __init__(self, /, *items):
        if not items:
            raise TypeError("itemgetter expected 1 argument, got 0")
        self._items = items

    def __call__(self, obj, /):
        if len(self._items) == 1:
            return obj[self._items[0]]
        return tuple([obj[item] for item in self._items])

    def __repr__(self):
        return f"operator.itemgetter({', '.join(map(repr, self._items))})"


@_native
class methodcaller:
    def __init__(self, /, *args, **kwargs):
        if not args:
            raise TypeError("methodcaller needs at least one argument, the method name")
        name, *args = args
        if not isinstance(name, str):
            raise TypeError("method name must be a string")
        self._name = name
        self._args = args
        self._kwargs = kwargs

    def __call__(self, obj, /):
        return getattr(obj, self._name)(*self._args, **self._kwargs)

    def __repr__(self):
        parts = [repr(self._name)]
        parts += map(repr, self._args)
        parts += [f"{key}={value!r}" for key, value in self._kwargs.items()]
        return f"operator.methodcaller({', '.join(parts)})"


@_native
def iadd(a, b, /):
    a += b
    return a


@_native
def iand(a, b, /):
    a &= b
    return a


@_native
def iconcat(a, b, /):
    _require_sequence(a)
    a += b
    return a


@_native
def ifloordiv(a, b, /):
    a //= b
    return a


@_native
def ilshift(a, b, /):
    a <<= b
    return a


@_native
def imatmul(a, b, /):
    a @= b
    return a


@_native
def imod(a, b, /):
    a %= b
    return a


@_native
def imul(a, b, /):
    a *= b
    return a


@_native
def ior(a, b, /):
    a |= b
    return a


@_native
def ipow(a, b, /):
    a **= b
    return a


@_native
def irshift(a, b, /):
    a >>= b
    return a


@_native
def isub(a, b, /):
    a -= b
    return a


@_native
def itruediv(a, b, /):
    a /= b
    return a


@_native
def ixor(a, b, /):
    a ^= b
    return a


__lt__, __le__, __eq__, __ne__, __ge__, __gt__ = lt, le, eq, ne, ge, gt
__not__, __abs__, __add__, __and__, __floordiv__ = not_, abs, add, and_, floordiv
__index__, __inv__, __invert__, __lshift__, __mod__ = index, inv, invert, lshift, mod
__mul__, __neg__, __or__, __pos__, __pow__ = mul, neg, or_, pos, pow
__rshift__, __sub__, __truediv__, __xor__ = rshift, sub, truediv, xor
__concat__, __contains__, __getitem__ = concat, contains, getitem
__setitem__, __delitem__, __call__ = setitem, delitem, call
__matmul__, __imatmul__ = matmul, imatmul

for _each in list(globals().values()):
    if type(_each) is type(lt):
        _each.__module__ = "_operator"
