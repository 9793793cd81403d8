"""Results that are kept."""

from _functools_wraps import update_wrapper
from _interpreter import native as _native
from types import MethodType as _MethodType

__name__ = "functools"

_NOTHING = object()
_info_classes = []


def _CacheInfo(*counts, **named):
    if not _info_classes:
        from collections import namedtuple

        fields = ["hits", "misses", "maxsize", "currsize"]
        _info_classes.append(namedtuple("CacheInfo", fields, module="functools"))
    return _info_classes[0](*counts, **named)


class _Call(tuple):
    """The arguments of a call as a key."""


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


@_native
class _lru_cache_wrapper:
    """A function whose latest results are kept; the one used longest ago comes first."""

    __slots__ = ("_function", "_size", "_typed", "_results", "_hits", "_misses", "__dict__")

    def __init__(self, function, size, typed, /):
        if not callable(function):
            raise TypeError("the first argument must be callable")
        self._function, self._size, self._typed = function, size, typed
        self._results = {}
        self._hits = self._misses = 0

    def __call__(self, /, *args, **keywords):
        size = self._size
        if size == 0:
            self._misses += 1
            return self._function(*args, **keywords)
        key = _key(args, keywords, self._typed)
        results = self._results
        found = results.get(key, _NOTHING)
        if found is not _NOTHING:
            self._hits += 1
            if size is not None:
                del results[key]
                results[key] = found
            return found
        self._misses += 1
        value = self._function(*args, **keywords)
        if size is not None and key not in results and len(results) >= size:
            del results[next(iter(results))]
        results[key] = value
        return value

    def __get__(self, instance, owner=None, /):
        return self if instance is None else _MethodType(self, instance)

    def cache_info(self, /):
        return _CacheInfo(self._hits, self._misses, self._size, len(self._results))

    def cache_clear(self, /):
        self._results.clear()
        self._hits = self._misses = 0

    def __copy__(self, /):
        return self

    def __deepcopy__(self, memo, /):
        return self

    def __reduce__(self, /):
        return self.__qualname__


def lru_cache(maxsize=128, typed=False):
    if isinstance(maxsize, int):
        maxsize = max(0, maxsize)
    elif callable(maxsize) and isinstance(typed, bool):
        return _cached(maxsize, 128, typed)
    elif maxsize is not None:
        raise TypeError("Expected first argument to be an integer, a callable, or None")

    def decorating_function(user_function):
        return _cached(user_function, maxsize, typed)

    return decorating_function


def _cached(function, size, typed):
    wrapper = _lru_cache_wrapper(function, size, typed)
    wrapper.cache_parameters = lambda: {"maxsize": size, "typed": typed}
    return update_wrapper(wrapper, function)


def cache(user_function, /):
    return lru_cache(maxsize=None)(user_function)


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
        if not hasattr(instance, "__dict__"):
            raise TypeError(
                f"No '__dict__' attribute on {type(instance).__name__!r} "
                f"instance to cache {self.attrname!r} property."
            )
        value = self.func(instance)
        instance.__dict__[self.attrname] = value
        return value
