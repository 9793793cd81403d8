"""Generic functions: which implementation is for which class (PEP 443)."""

__name__ = "functools"

_Union = type(int | str)
_Alias = type(list[int])


def _is_class(cls):
    return isinstance(cls, type) and not isinstance(cls, _Alias)


def _is_dispatchable(cls):
    if _is_class(cls):
        return True
    is_union = isinstance(cls, _Union) or _is_typing_union(cls)
    return is_union and all(map(_is_class, cls.__args__))


def _is_typing_union(cls):
    return str(getattr(cls, "__origin__", None)) == "typing.Union"


def _annotated(func):
    """The name and the class of a function's first annotation."""
    hints = func.__annotations__
    if any(isinstance(hint, str) for hint in hints.values()):
        from typing import get_type_hints

        hints = get_type_hints(func)
    name, cls = next(iter(hints.items()))
    if _is_dispatchable(cls):
        return cls
    if isinstance(cls, _Union) or _is_typing_union(cls):
        raise TypeError(
            f"Invalid annotation for {name!r}. {cls!r} not all arguments are classes."
        )
    raise TypeError(f"Invalid annotation for {name!r}. {cls!r} is not a class.")


def _nearest(cls, registered):
    """The registered class that says most of a class; abstract ones come behind their first base."""
    for base in cls.__mro__:
        abstract = [each for each in registered if _begins(each, base, cls)]
        if base in registered and (base is not object or not abstract):
            return base
        nearest = [
            each
            for each in abstract
            if not any(each is not other and issubclass(other, each) for other in abstract)
        ]
        if len(nearest) > 1:
            raise RuntimeError(f"Ambiguous dispatch: {nearest[0]} or {nearest[1]}")
        if nearest:
            return nearest[0]
    return object


def _begins(abstract, base, cls):
    """Whether a class of a resolution order is the first that belongs to an abstract class."""
    return (
        abstract not in cls.__mro__
        and issubclass(base, abstract)
        and not any(issubclass(further, abstract) for further in base.__bases__)
    )


def singledispatch(func):
    registry = {object: func}
    known = {}
    name = getattr(func, "__name__", "singledispatch function")

    def dispatch(cls):
        if cls not in known:
            known[cls] = registry[_nearest(cls, registry)]
        return known[cls]

    def register(cls, func=None):
        if _is_dispatchable(cls):
            if func is None:
                return lambda f: register(cls, f)
        else:
            if func is not None:
                raise TypeError(
                    f"Invalid first argument to `register()`. {cls!r} is not a class or union type."
                )
            func = cls
            if not getattr(func, "__annotations__", None):
                raise TypeError(
                    f"Invalid first argument to `register()`: {func!r}. "
                    "Use either `@register(some_class)` or plain `@register` "
                    "on an annotated function."
                )
            cls = _annotated(func)
        for each in (cls,) if _is_class(cls) else cls.__args__:
            registry[each] = func
        known.clear()
        return func

    def wrapper(*args, **kw):
        if not args:
            raise TypeError(f"{name} requires at least 1 positional argument")
        return dispatch(args[0].__class__)(*args, **kw)

    from functools import update_wrapper
    from types import MappingProxyType

    wrapper.register = register
    wrapper.dispatch = dispatch
    wrapper.registry = MappingProxyType(registry)
    wrapper._clear_cache = known.clear
    return update_wrapper(wrapper, func)


class singledispatchmethod:
    """A generic method."""

    def __init__(self, func):
        if not callable(func) and not hasattr(func, "__get__"):
            raise TypeError(f"{func!r} is not callable or a descriptor")
        self.dispatcher = singledispatch(func)
        self.func = func

    def register(self, cls, method=None):
        return self.dispatcher.register(cls, func=method)

    def __get__(self, obj, cls=None):
        from functools import update_wrapper

        def _method(*args, **kwargs):
            method = self.dispatcher.dispatch(args[0].__class__)
            return method.__get__(obj, cls)(*args, **kwargs)

        _method.register = self.register
        return update_wrapper(_method, self.func)
