"""Functions on functions."""

from _functools_cache import _CacheInfo, _lru_cache_wrapper, cache, cached_property, lru_cache
from _functools_dispatch import singledispatch, singledispatchmethod
from _functools_wraps import WRAPPER_ASSIGNMENTS, WRAPPER_UPDATES, update_wrapper, wraps
from _interpreter import member as _member, native as _native
import _recursion

_NOTHING = object()


def _part(slot):
    return _member(
        lambda self: getattr(self, slot),
        f"<member {slot[1:]!r} of 'functools.partial' objects>",
        "readonly attribute",
    )


def _is_state(state):
    if not isinstance(state, tuple) or len(state) != 4:
        return False
    func, args, keywords, _ = state
    return callable(func) and isinstance(args, tuple) and isinstance(keywords or {}, dict)


@_native
class partial:
    """partial(func, *args, **keywords) - a function with some of its arguments given."""

    __slots__ = ("_func", "_args", "_keywords", "__dict__")
    __class_getitem__ = classmethod(type(list[int]))

    def __new__(cls, /, *args, **keywords):
        if not args:
            raise TypeError("type 'partial' takes at least one argument")
        func, *args = args
        if not callable(func):
            raise TypeError("the first argument must be callable")
        args = tuple(args)
        if isinstance(func, partial):
            args = func._args + args
            keywords = {**func._keywords, **keywords}
            func = func._func
        self = object.__new__(cls)
        self._func, self._args, self._keywords = func, args, keywords
        return self

    func = _part("_func")
    args = _part("_args")
    keywords = _part("_keywords")

    def __call__(self, /, *args, **keywords):
        return self._func(*self._args, *args, **{**self._keywords, **keywords})

    def __repr__(self, /):
        if _recursion.begin(self):
            return "..."
        try:
            parts = [repr(self._func)]
            parts += [repr(arg) for arg in self._args]
            parts += [f"{name}={value!r}" for name, value in self._keywords.items()]
        finally:
            _recursion.end(self)
        name = "functools.partial" if type(self) is partial else type(self).__name__
        return f"{name}({', '.join(parts)})"

    def __reduce__(self, /):
        parts = self._func, self._args, self._keywords, self.__dict__ or None
        return type(self), (self._func,), parts

    def __setstate__(self, state, /):
        if not _is_state(state):
            raise TypeError("invalid partial state")
        self._func, args, keywords, own = state
        self._args, self._keywords = tuple(args), dict(keywords or {})
        self.__dict__.clear()
        self.__dict__.update(own or {})


class partialmethod:
    """A method with some of its arguments given."""

    __class_getitem__ = classmethod(type(list[int]))

    def __init__(self, func, /, *args, **keywords):
        if not callable(func) and not hasattr(func, "__get__"):
            raise TypeError(f"{func!r} is not callable or a descriptor")
        self.func = func
        self.args = args
        self.keywords = keywords

    def __repr__(self):
        args = ", ".join(map(repr, self.args))
        keywords = ", ".join([f"{name}={value!r}" for name, value in self.keywords.items()])
        cls = self.__class__
        return f"{cls.__module__}.{cls.__qualname__}({self.func}, {args}, {keywords})"

    def __get__(self, obj, cls=None):
        bind = getattr(self.func, "__get__", None)
        bound = self.func if bind is None else bind(obj, cls)
        if bound is not self.func:
            return partial(bound, *self.args, **self.keywords)
        return self._make_unbound_method().__get__(obj, cls)

    def _make_unbound_method(self):
        def _method(cls_or_self, /, *args, **keywords):
            keywords = {**self.keywords, **keywords}
            return self.func(cls_or_self, *self.args, *args, **keywords)

        return _method


@_native
def reduce(function, sequence, initial=_NOTHING, /):
    try:
        iterator = iter(sequence)
    except TypeError:
        raise TypeError("reduce() arg 2 must support iteration") from None
    value = initial
    if value is _NOTHING:
        value = next(iterator, _NOTHING)
        if value is _NOTHING:
            raise TypeError("reduce() of empty iterable with no initial value")
    for element in iterator:
        value = function(value, element)
    return value


# ---- ordering


def _less_from_le(self, other):
    result = type(self).__le__(self, other)
    return result if result is NotImplemented else result and self != other


def _less_from_gt(self, other):
    result = type(self).__gt__(self, other)
    return result if result is NotImplemented else not result and self != other


def _less_from_ge(self, other):
    result = type(self).__ge__(self, other)
    return result if result is NotImplemented else not result


def _greater_from_lt(self, other):
    result = type(self).__lt__(self, other)
    return result if result is NotImplemented else not result and self != other


def _greater_from_le(self, other):
    result = type(self).__le__(self, other)
    return result if result is NotImplemented else not result


def _greater_from_ge(self, other):
    result = type(self).__ge__(self, other)
    return result if result is NotImplemented else result and self != other


def _le_from_lt(self, other):
    result = type(self).__lt__(self, other)
    return result if result is NotImplemented else result or self == other


def _le_from_gt(self, other):
    result = type(self).__gt__(self, other)
    return result if result is NotImplemented else not result


def _le_from_ge(self, other):
    result = type(self).__ge__(self, other)
    return result if result is NotImplemented else not result or self == other


def _ge_from_lt(self, other):
    result = type(self).__lt__(self, other)
    return result if result is NotImplemented else not result


def _ge_from_le(self, other):
    result = type(self).__le__(self, other)
    return result if result is NotImplemented else not result or self == other


def _ge_from_gt(self, other):
    result = type(self).__gt__(self, other)
    return result if result is NotImplemented else result or self == other


_DERIVED = {
    "__lt__": (("__gt__", _greater_from_lt), ("__le__", _le_from_lt), ("__ge__", _ge_from_lt)),
    "__le__": (("__ge__", _ge_from_le), ("__lt__", _less_from_le), ("__gt__", _greater_from_le)),
    "__gt__": (("__lt__", _less_from_gt), ("__ge__", _ge_from_gt), ("__le__", _le_from_gt)),
    "__ge__": (("__le__", _le_from_ge), ("__gt__", _greater_from_ge), ("__lt__", _less_from_ge)),
}


def total_ordering(cls):
    roots = [name for name in _DERIVED if getattr(cls, name) is not getattr(object, name)]
    if not roots:
        raise ValueError("must define at least one ordering operation: < > <= >=")
    root = max(roots)
    for name, function in _DERIVED[root]:
        if name not in roots:
            function.__name__ = name
            setattr(cls, name, function)
    return cls


@_native
class KeyWrapper:
    """Makes keys that are compared by a function; each is one itself, around an object."""

    __slots__ = ("_mycmp", "obj")

    def __init__(self, mycmp):
        self._mycmp = mycmp

    def __call__(self, obj):
        key = KeyWrapper(self._mycmp)
        key.obj = obj
        return key

    def _order(self, other):
        if not isinstance(other, KeyWrapper):
            raise TypeError("other argument must be K instance")
        return self._mycmp(self.obj, other.obj)

    def __lt__(self, other, /):
        return self._order(other) < 0

    def __le__(self, other, /):
        return self._order(other) <= 0

    def __eq__(self, other, /):
        return self._order(other) == 0

    def __ne__(self, other, /):
        return self._order(other) != 0

    def __gt__(self, other, /):
        return self._order(other) > 0

    def __ge__(self, other, /):
        return self._order(other) >= 0

    __hash__ = None


@_native
def cmp_to_key(mycmp):
    return KeyWrapper(mycmp)
