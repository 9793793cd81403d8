"""Data classes (PEP 557)."""

from _dataclasses_fields import (
    Field,
    FrozenInstanceError,
    InitVar,
    KW_ONLY,
    MISSING,
    _FIELDS,
    _PARAMS,
    _DataclassParams,
    _collect,
    field,
)
from _dataclasses_methods import (
    _make_eq,
    _make_frozen,
    _make_init,
    _make_order,
    _make_repr,
    _signature_text,
    _values,
)
from abc import update_abstractmethods
from keyword import iskeyword as _iskeyword
from types import new_class


def _set_new(cls, function):
    name = function.__name__
    if name in cls.__dict__:
        return True
    function.__qualname__ = f"{cls.__qualname__}.{name}"
    setattr(cls, name, function)
    return False


def _check_frozen(cls, frozen):
    any_frozen = False
    some = False
    for base in cls.__mro__[1:]:
        params = base.__dict__.get(_PARAMS)
        if params is not None:
            some = True
            any_frozen = any_frozen or params.frozen
            if frozen and not params.frozen:
                raise TypeError("cannot inherit frozen dataclass from a non-frozen one")
    if some and any_frozen and not frozen:
        raise TypeError("cannot inherit non-frozen dataclass from a frozen one")


def _make_hash(cls, params, fields, explicit):
    if params.unsafe_hash:
        if explicit:
            raise TypeError(f"Cannot overwrite attribute __hash__ in class {cls.__name__}")
    elif not params.eq or explicit:
        return
    elif not params.frozen:
        cls.__hash__ = None
        return
    names = [f.name for f in fields if (f.compare if f.hash is None else f.hash)]
    values = _values(names)

    def __hash__(self):
        return hash(values(self))

    __hash__.__qualname__ = f"{cls.__qualname__}.__hash__"
    cls.__hash__ = __hash__


def _process(cls, params, match_args, kw_only, slots, weakref_slot):
    fields = _collect(cls, kw_only)
    _check_frozen(cls, params.frozen)
    own_hash = cls.__dict__.get("__hash__", MISSING)
    explicit = not (own_hash is MISSING or own_hash is None and "__eq__" in cls.__dict__)
    setattr(cls, _FIELDS, fields)
    setattr(cls, _PARAMS, params)
    every = list(fields.values())
    real = [f for f in every if f._field_type == "_FIELD"]
    if params.init:
        init = _make_init(cls, every, params.frozen, slots)
        _set_new(cls, init)
    if params.repr:
        _set_new(cls, _make_repr(real))
    values = _values([f.name for f in real if f.compare])
    if params.eq:
        _set_new(cls, _make_eq(values))
    if params.order:
        if not params.eq:
            raise ValueError("eq must be true if order is true")
        for function in _make_order(values):
            if _set_new(cls, function):
                raise TypeError(
                    f"Cannot overwrite attribute {function.__name__} in class {cls.__name__}. "
                    "Consider using functools.total_ordering"
                )
    if params.frozen:
        for function in _make_frozen(cls, [f.name for f in real]):
            if _set_new(cls, function):
                raise TypeError(
                    f"Cannot overwrite attribute {function.__name__} in class {cls.__name__}"
                )
    _make_hash(cls, params, real, explicit)
    if not cls.__doc__:
        init = cls.__dict__.get("__init__")
        known = hasattr(init, "_of_dataclass")
        cls.__doc__ = cls.__name__ + (_signature_text(init) if known else "")
    if match_args and "__match_args__" not in cls.__dict__:
        given = [f for f in every if f._field_type != "_FIELD_CLASSVAR" and f.init]
        cls.__match_args__ = tuple([f.name for f in given if not f.kw_only])
    update_abstractmethods(cls)
    if slots:
        return _slotted(cls, [f.name for f in real], params.frozen, weakref_slot)
    if weakref_slot:
        raise TypeError("weakref_slot is True but slots is False")
    return cls


def _slotted(cls, names, frozen, weakref_slot):
    """The same class with its fields as slots."""
    if "__slots__" in cls.__dict__:
        raise TypeError(f"{cls.__name__} already specifies __slots__")
    inherited = set()
    for base in cls.__mro__[1:-1]:
        slots = base.__dict__.get("__slots__", ())
        inherited.update((slots,) if isinstance(slots, str) else slots)
    members = dict(cls.__dict__)
    for name in names:
        members.pop(name, None)
    members.pop("__dict__", None)
    members.pop("__weakref__", None)
    if weakref_slot:
        names = [*names, "__weakref__"]
    members["__slots__"] = tuple([name for name in names if name not in inherited])
    if frozen:
        members.setdefault("__getstate__", _field_values)
        members.setdefault("__setstate__", _set_field_values)
    made = type(cls)(cls.__name__, cls.__bases__, members)
    made.__qualname__ = cls.__qualname__
    return made


def _field_values(self):
    return [getattr(self, f.name) for f in fields(self)]


def _set_field_values(self, state):
    for f, value in zip(fields(self), state):
        object.__setattr__(self, f.name, value)


def dataclass(
    cls=None,
    /,
    *,
    init=True,
    repr=True,
    eq=True,
    order=False,
    unsafe_hash=False,
    frozen=False,
    match_args=True,
    kw_only=False,
    slots=False,
    weakref_slot=False,
):
    params = _DataclassParams(init, repr, eq, order, unsafe_hash, frozen)
    if cls is None:
        return lambda cls: _process(cls, params, match_args, kw_only, slots, weakref_slot)
    return _process(cls, params, match_args, kw_only, slots, weakref_slot)


# ---- asking


def fields(class_or_instance):
    found = getattr(class_or_instance, _FIELDS, None)
    if found is None:
        raise TypeError("must be called with a dataclass type or instance")
    return tuple(f for f in found.values() if f._field_type == "_FIELD")


def is_dataclass(obj):
    return hasattr(obj if isinstance(obj, type) else type(obj), _FIELDS)


def _is_instance(obj):
    return hasattr(type(obj), _FIELDS)


def asdict(obj, *, dict_factory=dict):
    if not _is_instance(obj):
        raise TypeError("asdict() should be called on dataclass instances")
    return _converted(obj, lambda pairs: dict_factory(pairs), True)


def astuple(obj, *, tuple_factory=tuple):
    if not _is_instance(obj):
        raise TypeError("astuple() should be called on dataclass instances")
    return _converted(obj, lambda values: tuple_factory(values), False)


def _converted(obj, factory, named):
    if _is_instance(obj):
        values = [_converted(getattr(obj, f.name), factory, named) for f in fields(obj)]
        return factory(list(zip([f.name for f in fields(obj)], values)) if named else values)
    if isinstance(obj, tuple) and hasattr(obj, "_fields"):
        return type(obj)(*[_converted(v, factory, named) for v in obj])
    if isinstance(obj, (list, tuple)):
        return type(obj)([_converted(v, factory, named) for v in obj])
    if isinstance(obj, dict):
        return type(obj)(
            [
                (_converted(k, factory, named), _converted(v, factory, named))
                for k, v in obj.items()
            ]
        )
    if isinstance(obj, (int, float, str, bytes, bool, type(None))):
        return obj
    import copy

    return copy.deepcopy(obj)


def replace(obj, /, **changes):
    if not _is_instance(obj):
        raise TypeError("replace() should be called on dataclass instances")
    for f in getattr(obj, _FIELDS).values():
        if f._field_type == "_FIELD_CLASSVAR":
            continue
        if not f.init:
            if f.name in changes:
                raise ValueError(
                    f"field {f.name} is declared with init=False, "
                    "it cannot be specified with replace()"
                )
            continue
        if f.name not in changes:
            if f._field_type == "_FIELD_INITVAR" and f.default is MISSING:
                raise ValueError(f"InitVar {f.name!r} must be specified with replace()")
            changes[f.name] = getattr(obj, f.name)
    return obj.__class__(**changes)


def make_dataclass(cls_name, fields, *, bases=(), namespace=None, **options):
    names = {}
    annotations = {}
    for item in fields:
        if isinstance(item, str):
            item = item, "typing.Any"
        elif not 2 <= len(item) <= 3:
            raise TypeError(f"Invalid field: {item!r}")
        name = item[0]
        if not isinstance(name, str) or not name.isidentifier():
            raise TypeError(f"Field names must be valid identifiers: {name!r}")
        if _iskeyword(name):
            raise TypeError(f"Field names must not be keywords: {name!r}")
        if name in annotations:
            raise TypeError(f"Field name duplicated: {name!r}")
        annotations[name] = item[1]
        if len(item) == 3:
            names[name] = item[2]
    names.update(namespace or {})
    names["__annotations__"] = annotations
    made = new_class(cls_name, bases, {}, lambda body: body.update(names))
    made.__module__ = "types"
    return dataclass(made, **options)
