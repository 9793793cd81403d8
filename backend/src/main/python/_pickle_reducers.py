"""What objects are taken apart into, as their __reduce_ex__ would tell."""

from _interpreter import refuse
from _pickle_moments import reduced_moment
from _pickle import method_of, own_names, unpicklable

_PROGRAM = ("__main__", "__mp_main__")


def _new_object(cls, *args):
    return cls.__new__(cls, *args)


def _new_object_with_keywords(cls, args, kwargs):
    return cls.__new__(cls, *args, **kwargs)


_new_object.__name__ = "__newobj__"
_new_object_with_keywords.__name__ = "__newobj_ex__"


def reduced(obj, protocol):
    """A tuple as of __reduce_ex__, or a name."""
    cls = type(obj)
    for name, arguments in (("__reduce_ex__", (protocol,)), ("__reduce__", ())):
        method = method_of(cls, name)
        if method is not None:
            return method(obj, *arguments)
    if obj is Ellipsis or obj is NotImplemented:
        return str(obj)
    part = unpicklable(obj)
    if part is not None:
        raise TypeError(f"cannot pickle {part!r} object")
    for base in cls.__mro__:
        if base.__module__ not in _PROGRAM:
            return _by_library_class(obj, base)


def _by_library_class(obj, base):
    reducer = _REDUCERS.get((base.__module__, base.__name__))
    if reducer is not None:
        return reducer(obj)
    if isinstance(obj, BaseException):
        return _exception(obj)
    return refuse(f"pickling a {base.__name__!r} object")


def _own_state(obj):
    method = method_of(type(obj), "__getstate__")
    return _state(obj) if method is None else method(obj)


def _state(obj):
    slots = slot_names(type(obj))
    state = own_names(obj) or None
    if slots is None:
        return state
    kept = {name: getattr(obj, name) for name in slots if hasattr(obj, name)}
    if _has_dict(type(obj)):
        rest = {name: value for name, value in own_names(obj).items() if name not in slots}
    else:
        rest = {}
    if kept:
        return rest or None, kept
    return rest or None


def slot_names(cls):
    names = None
    for base in reversed(cls.__mro__):
        slots = method_of(base, "__slots__") if base.__module__ in _PROGRAM else None
        if slots is not None:
            names = names or []
            for name in (slots,) if isinstance(slots, str) else slots:
                if name not in ("__dict__", "__weakref__"):
                    hidden = name.startswith("__") and not name.endswith("__")
                    stripped = base.__name__.lstrip("_")
                    names.append(f"_{stripped}{name}" if hidden and stripped else name)
    return names


def _has_dict(cls):
    for base in cls.__mro__:
        if base.__module__ in _PROGRAM:
            slots = base.__dict__.get("__slots__")
            if slots is None or "__dict__" in slots:
                return True
    return False


def _made_anew(obj, default=()):
    cls = type(obj)
    method = method_of(cls, "__getnewargs_ex__")
    if method is not None:
        made = method(obj)
        if not isinstance(made, tuple):
            kind = type(made).__name__
            raise TypeError(f"__getnewargs_ex__ should return a tuple, not '{kind}'")
        if len(made) != 2:
            raise ValueError(
                f"__getnewargs_ex__ should return a tuple of length 2, not {len(made)}"
            )
        args, kwargs = made
        if kwargs:
            return _new_object_with_keywords, (cls, args, kwargs)
        return _new_object, (cls, *args)
    method = method_of(cls, "__getnewargs__")
    if method is not None:
        args = method(obj)
        if not isinstance(args, tuple):
            kind = type(args).__name__
            raise TypeError(f"__getnewargs__ should return a tuple, not '{kind}'")
        return _new_object, (cls, *args)
    return _new_object, (cls, *default)


def _plain(obj):
    return *_made_anew(obj), _own_state(obj)


def _value(convert):
    return lambda obj: (*_made_anew(obj, (convert(obj),)), _own_state(obj))


def _complex(obj):
    if type(obj) is complex:
        return complex, (obj.real, obj.imag)
    return *_made_anew(obj, (obj.real, obj.imag)), _own_state(obj)


def _list(obj):
    return *_made_anew(obj), _own_state(obj), iter(obj), None


def _dict(obj):
    return *_made_anew(obj), _own_state(obj), None, iter(obj.items())


def _set(obj):
    return type(obj), ([*obj],), _state(obj)


def _bytearray(obj):
    return type(obj), (bytes(obj),) if obj else (), _state(obj)


def _exception(obj):
    own = {k: v for k, v in own_names(obj).items() if k not in ("name", "obj", "path", "exceptions")}
    return (type(obj), obj.args, own) if own else (type(obj), obj.args)


def _deque(obj):
    args = () if obj.maxlen is None else ((), obj.maxlen)
    return type(obj), args, _state(obj), iter(obj)


def _counter(obj):
    return type(obj), (dict(obj),)


def _ordered_dict(obj):
    return type(obj), (), _state(obj), None, iter(obj.items())


def _range(obj):
    return range, (obj.start, obj.stop, obj.step)


def _slice(obj):
    return slice, (obj.start, obj.stop, obj.step)


def _method(obj):
    return getattr, (obj.__self__, obj.__name__)


def _member(obj):
    return type(obj), (obj._value_,)


def _cannot(name):
    def raising(obj):
        raise TypeError(f"cannot pickle {name!r} object")

    return raising


_REDUCERS = {
    ("builtins", "object"): _plain,
    ("builtins", "list"): _list,
    ("builtins", "dict"): _dict,
    ("builtins", "set"): _set,
    ("builtins", "frozenset"): _set,
    ("builtins", "int"): _value(int.__int__),
    ("builtins", "float"): _value(float.__float__),
    ("builtins", "str"): _value(lambda obj: str.__str__(obj)),
    ("builtins", "bytes"): _value(lambda obj: bytes(obj)),
    ("builtins", "tuple"): _value(lambda obj: (*obj,)),
    ("builtins", "complex"): _complex,
    ("builtins", "bytearray"): _bytearray,
    ("builtins", "range"): _range,
    ("builtins", "slice"): _slice,
    ("builtins", "method"): _method,
    ("collections", "deque"): _deque,
    ("collections", "Counter"): _counter,
    ("collections", "OrderedDict"): _ordered_dict,
    ("concurrent.futures.process", "_Batch"): _plain,
    ("enum", "Enum"): _member,
    ("enum", "IntEnum"): _member,
    ("enum", "StrEnum"): _member,
    ("enum", "Flag"): _member,
    ("enum", "IntFlag"): _member,
}
for _name in ("date", "time", "datetime", "timedelta", "timezone"):
    _REDUCERS["datetime", _name] = reduced_moment
for _name in ("generator", "coroutine", "async_generator", "module", "frame", "traceback"):
    _REDUCERS["builtins", _name] = _cannot(_name)
for _name in ("property", "staticmethod", "classmethod", "mappingproxy"):
    _REDUCERS["builtins", _name] = _cannot(_name)
for _name in ("dict_keys", "dict_values", "dict_items"):
    _REDUCERS["builtins", _name] = _cannot(_name)
_REDUCERS["_io", "TextIOWrapper"] = _cannot("_io.TextIOWrapper")
