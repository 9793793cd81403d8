"""The operators as functions."""

from _interpreter import native as _native


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


def not_(a, /):
    return not a


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


def index(a, /):
    if isinstance(a, int):
        return int(a)
    try:
        method = type(a).__index__
    except AttributeError:
        raise TypeError(
            f"'{type(a).__name__}' object cannot be interpreted as an integer"
        ) from None
    return method(a)


def inv(a, /):
    return ~a


invert = inv


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


def neg(a, /):
    return -a


@_native
def or_(a, b, /):
    return a | b


def pos(a, /):
    return +a


_abs = abs
_pow = pow


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


@_native
def concat(a, b, /):
    if not hasattr(a, "__getitem__"):
        raise TypeError(f"'{type(a).__name__}' object can't be concatenated")
    return a + b


@_native
def contains(a, b, /):
    return b in a


@_native
def countOf(a, b, /):
    count = 0
    for item in a:
        if item is b or item == b:
            count += 1
    return count


@_native
def indexOf(a, b, /):
    for i, item in enumerate(a):
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


def call(obj, /, *args, **kwargs):
    return obj(*args, **kwargs)


def length_hint(obj, default=0, /):
    try:
        return len(obj)
    except TypeError:
        return default


@_native
class attrgetter:
    def __init__(self, attr, /, *attrs):
        self._attrs = (attr,) + attrs
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
    def __init__(self, item, /, *items):
        self._items = (item,) + items

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
