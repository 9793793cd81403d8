"""Functions on functions."""

from _functools_dispatch import singledispatch, singledispatchmethod
from _interpreter import native as _native

WRAPPER_ASSIGNMENTS = ("__module__", "__name__", "__qualname__", "__doc__", "__annotations__")
WRAPPER_UPDATES = ("__dict__",)
_NOTHING = object()


def update_wrapper(wrapper, wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
    for name in assigned:
        value = getattr(wrapped, name, _NOTHING)
        if value is not _NOTHING:
            setattr(wrapper, name, value)
    for name in updated:
        for key, value in getattr(wrapped, name, {}).items():
            setattr(wrapper, key, value)
    wrapper.__wrapped__ = wrapped
    return wrapper


def wraps(wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
    def decorate(wrapper):
        return update_wrapper(wrapper, wrapped, assigned, updated)

    return decorate


@_native
class partial:
    """A function with some of its arguments given."""

    __class_getitem__ = classmethod(type(list[int]))

    def __init__(self, /, *args, **keywords):
        if not args:
            raise TypeError("type 'partial' takes at least one argument")
        func, *args = args
        if not callable(func):
            raise TypeError("the first argument must be callable")
        args = tuple(args)
        if isinstance(func, partial):
            args = func.args + args
            keywords = {**func.keywords, **keywords}
            func = func.func
        self.func = func
        self.args = args
        self.keywords = keywords

    def __call__(self, /, *args, **keywords):
        return self.func(*self.args, *args, **{**self.keywords, **keywords})

    def __repr__(self):
        parts = [repr(self.func)]
        parts += [repr(arg) for arg in self.args]
        parts += [f"{name}={value!r}" for name, value in self.keywords.items()]
        return f"functools.partial({', '.join(parts)})"


class partialmethod:
    """A method with some of its arguments given."""

    __class_getitem__ = classmethod(type(list[int]))

    def __init__(self, func, /, *args, **keywords):
        if not callable(func) and not hasattr(func, "__get__"):
            raise TypeError(f"{func!r} is not callable or a descriptor")
        self.func = func
        self.args = args
        self.keywords = keywords

    def __get__(self, obj, cls=None):
        if obj is None:
            return self
        return partial(self.func, obj, *self.args, **self.keywords)


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


# ---- caches

class _Call(tuple):
    """The arguments of a call as a key."""


_info_classes = []


def _cache_info_class():
    if not _info_classes:
        from collections import namedtuple

        fields = ["hits", "misses", "maxsize", "currsize"]
        _info_classes.append(namedtuple("CacheInfo", fields, module="functools"))
    return _info_classes[0]


def _key(args, keywords, typed):
    if not keywords and not typed and len(args) == 1 and type(args[0]) in (int, str):
        return args[0]
    key = args
    if keywords:
        key += (_NOTHING, *keywords.items())
    if typed:
        key += tuple(type(arg) for arg in args)
        key += tuple(type(value) for value in keywords.values())
    return _Call(key) if keywords or typed else key


def lru_cache(maxsize=128, typed=False):
    if isinstance(maxsize, int):
        size = max(0, maxsize)
    elif callable(maxsize) and isinstance(typed, bool):
        return _cached(maxsize, 128, False)
    elif maxsize is not None:
        raise TypeError("Expected first argument to be an integer, a callable, or None")
    else:
        size = None

    def decorate(function):
        return _cached(function, size, typed)

    return decorate


def cache(user_function, /):
    return lru_cache(maxsize=None)(user_function)


def _cached(function, size, typed):
    results = {}
    hits = misses = 0

    def wrapper(*args, **keywords):
        nonlocal hits, misses
        if size == 0:
            misses += 1
            return function(*args, **keywords)
        key = _key(args, keywords, typed)
        found = results.get(key, _NOTHING)
        if found is not _NOTHING:
            hits += 1
            if size is not None:  # the latest used goes last
                del results[key]
                results[key] = found
            return found
        misses += 1
        value = function(*args, **keywords)
        if size is not None and key not in results and len(results) >= size:
            del results[next(iter(results))]
        results[key] = value
        return value

    def cache_info():
        return _cache_info_class()(hits, misses, size, len(results))

    def cache_clear():
        nonlocal hits, misses
        results.clear()
        hits = misses = 0

    wrapper.cache_info = cache_info
    wrapper.cache_clear = cache_clear
    wrapper.cache_parameters = lambda: {"maxsize": size, "typed": typed}
    return update_wrapper(wrapper, function)


class cached_property:
    """A property computed once per object."""

    __class_getitem__ = classmethod(type(list[int]))

    def __init__(self, func):
        self.func = func
        self.attrname = None
        self.__doc__ = func.__doc__

    def __set_name__(self, owner, name):
        if self.attrname is None:
            self.attrname = name
        elif name != self.attrname:
            raise TypeError(
                "Cannot assign the same cached_property to two different names "
                f"({self.attrname!r} and {name!r})."
            )

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        if self.attrname is None:
            raise TypeError(
                "Cannot use cached_property instance without calling __set_name__ on it."
            )
        value = self.func(instance)
        instance.__dict__[self.attrname] = value
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
def cmp_to_key(mycmp):
    class K:
        __slots__ = ["obj"]

        def __init__(self, obj):
            self.obj = obj

        def __lt__(self, other):
            return mycmp(self.obj, other.obj) < 0

        def __gt__(self, other):
            return mycmp(self.obj, other.obj) > 0

        def __eq__(self, other):
            return mycmp(self.obj, other.obj) == 0

        def __le__(self, other):
            return mycmp(self.obj, other.obj) <= 0

        def __ge__(self, other):
            return mycmp(self.obj, other.obj) >= 0

        __hash__ = None

    return K
