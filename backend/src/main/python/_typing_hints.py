"""What is asked of hints, and what decorators note for it."""

from _interpreter import refuse as _refuse
from _typing_forms import ForwardRef
import builtins as _builtins
import sys as _sys

__name__ = "typing"

_overloads = {}


def cast(typ, val):
    return val


def _overload_dummy(*args, **kwds):
    raise NotImplementedError(
        "You should not call an overloaded function. "
        "A series of @overload-decorated functions "
        "outside a stub module should always be followed "
        "by an implementation that is not @overload-ed."
    )


def _key(func):
    func = getattr(func, "__func__", func)
    return func.__module__, func.__qualname__


def overload(func):
    _overloads.setdefault(_key(func), []).append(func)
    return _overload_dummy


def get_overloads(func):
    return list(_overloads.get(_key(func), ()))


def clear_overloads():
    _overloads.clear()


def final(f):
    try:
        f.__final__ = True
    except (AttributeError, TypeError):
        pass
    return f


def no_type_check(arg):
    arg.__no_type_check__ = True
    return arg


def get_type_hints(obj, globalns=None, localns=None, include_extras=False):
    if getattr(obj, "__no_type_check__", None):
        return {}
    hints = {}
    if isinstance(obj, type):
        for base in reversed(obj.__mro__):
            module = _sys.modules.get(base.__module__)
            names = globalns or getattr(module, "__dict__", {})
            own = base.__dict__.get("__annotations__", {})
            hints.update(_resolved(own, {**names, **(localns or vars(base))}))
    else:
        names = globalns or getattr(_unwrapped(obj), "__globals__", None) or vars(obj)
        hints = _resolved(getattr(obj, "__annotations__", {}), {**names, **(localns or {})})
    if include_extras:
        return hints
    return {name: _without_extras(hint) for name, hint in hints.items()}


def _unwrapped(obj):
    while hasattr(obj, "__wrapped__"):
        obj = obj.__wrapped__
    return obj


def _resolved(annotations, names):
    return {name: _meant(hint, names) for name, hint in annotations.items()}


def _meant(hint, names):
    """The type of a hint, which may be a text: the name of one."""
    if hint is None:
        return type(None)
    text = hint.__forward_arg__ if isinstance(hint, ForwardRef) else hint
    if not isinstance(text, str):
        return hint
    first, *rest = text.split(".")
    if not all([part.isidentifier() for part in (first, *rest)]):
        _refuse("typing.get_type_hints() of a text that is more than a name")
    if first == "None":
        return type(None)
    if first not in names and not hasattr(_builtins, first):
        raise NameError(f"name {first!r} is not defined")
    value = names[first] if first in names else getattr(_builtins, first)
    for part in rest:
        value = getattr(value, part)
    return value


def _without_extras(hint):
    is_annotated = getattr(hint, "_name", None) == "Annotated" and hint.__args__ is not None
    return hint.__args__[0] if is_annotated else hint
