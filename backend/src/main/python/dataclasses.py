"""Data classes (PEP 557)."""

from _signatures import bind as _bind
import _recursion


class FrozenInstanceError(AttributeError):
    pass


class _Missing:
    def __repr__(self):
        return f"<dataclasses._MISSING_TYPE object at {id(self):#x}>"


class _HasDefaultFactory:
    def __repr__(self):
        return "<factory>"


class _KwOnly:
    pass


MISSING = _Missing()
KW_ONLY = _KwOnly()
_FIELDS = "__dataclass_fields__"
_PARAMS = "__dataclass_params__"


class InitVar:
    def __init__(self, type):
        self.type = type

    def __class_getitem__(cls, type):
        return InitVar(type)

    def __repr__(self):
        name = self.type.__name__ if isinstance(self.type, type) else repr(self.type)
        return f"dataclasses.InitVar[{name}]"


class Field:
    def __init__(self, default, default_factory, init, repr, hash, compare, metadata, kw_only):
        self.name = None
        self.type = None
        self.default = default
        self.default_factory = default_factory
        self.init = init
        self.repr = repr
        self.hash = hash
        self.compare = compare
        self.metadata = {} if metadata is None else metadata
        self.kw_only = kw_only
        self._field_type = None

    def __repr__(self):
        return (
            f"Field(name={self.name!r},type={self.type!r},default={self.default!r},"
            f"default_factory={self.default_factory!r},init={self.init!r},repr={self.repr!r},"
            f"hash={self.hash!r},compare={self.compare!r},metadata=mappingproxy({self.metadata!r}),"
            f"kw_only={self.kw_only!r},_field_type={self._field_type})"
        )

    def _optional(self):
        return self.default is not MISSING or self.default_factory is not MISSING


def field(
    *,
    default=MISSING,
    default_factory=MISSING,
    init=True,
    repr=True,
    hash=None,
    compare=True,
    metadata=None,
    kw_only=MISSING,
):
    if default is not MISSING and default_factory is not MISSING:
        raise ValueError("cannot specify both default and default_factory")
    return Field(default, default_factory, init, repr, hash, compare, metadata, kw_only)


class _Params:
    def __init__(self, **options):
        self.__dict__.update(options)


# ---- collecting fields


def _is_marker(annotation, name):
    if isinstance(annotation, str):
        text = annotation.rpartition(".")[2] if "[" not in annotation else annotation
        return text == name or annotation.split("[")[0].rpartition(".")[2] == name
    shown = getattr(annotation, "_name", None) or getattr(annotation, "__name__", "")
    origin = getattr(annotation, "__origin__", None)
    return shown == name or getattr(origin, "_name", None) == name


def _make_field(cls, name, annotation, kw_only):
    default = cls.__dict__.get(name, MISSING)
    if isinstance(default, Field):
        made = default
    else:
        made = field(default=default)
    made.name = name
    made.type = annotation
    made._field_type = "_FIELD"
    if _is_marker(annotation, "ClassVar"):
        made._field_type = "_FIELD_CLASSVAR"
    elif isinstance(annotation, InitVar) or annotation is InitVar:
        made._field_type = "_FIELD_INITVAR"
    elif _is_marker(annotation, "InitVar"):
        made._field_type = "_FIELD_INITVAR"
    if made._field_type != "_FIELD" and made.default_factory is not MISSING:
        raise TypeError(f"field {name} cannot have a default factory")
    if made.kw_only is MISSING:
        made.kw_only = kw_only
    if made._field_type == "_FIELD" and made.default.__class__.__hash__ is None:
        raise ValueError(
            f"mutable default {type(made.default)} for field {name} is not allowed: "
            "use default_factory"
        )
    return made


def _collect(cls, kw_only):
    fields = {}
    for base in cls.__mro__[-1:0:-1]:
        for inherited in base.__dict__.get(_FIELDS, {}).values():
            fields[inherited.name] = inherited
    for name, annotation in cls.__dict__.get("__annotations__", {}).items():
        if annotation is KW_ONLY or annotation is _KwOnly:
            kw_only = True
            continue
        if _is_marker(annotation, "KW_ONLY"):
            kw_only = True
            continue
        made = _make_field(cls, name, annotation, kw_only)
        fields[name] = made
        if isinstance(cls.__dict__.get(name), Field):
            if made.default is MISSING:
                delattr(cls, name)
            else:
                setattr(cls, name, made.default)
    for name, value in cls.__dict__.items():
        if isinstance(value, Field) and name not in cls.__dict__.get("__annotations__", {}):
            raise TypeError(f"{name!r} is a field but has no type annotation")
    return fields


# ---- methods


def _make_init(cls, fields, frozen):
    given = [f for f in fields if f.init and f._field_type != "_FIELD_CLASSVAR"]
    seen_default = False
    for f in given:
        if not f.kw_only:
            if f._optional():
                seen_default = True
            elif seen_default:
                raise TypeError(f"non-default argument {f.name!r} follows default argument")
    positional = [f.name for f in given if not f.kw_only]
    keyword_only = [f.name for f in given if f.kw_only]
    optional = {f.name for f in given if f._optional()}
    function = f"{cls.__qualname__}.__init__"
    assigned = [f for f in fields if f._field_type == "_FIELD"]
    extra = [f for f in given if f._field_type == "_FIELD_INITVAR"]
    after = hasattr(cls, "__post_init__")
    names = tuple(positional)
    count = len(names)
    plain = not keyword_only and not extra and all(f.init for f in assigned)
    store = object.__setattr__ if frozen else setattr

    def __init__(self, *args, **kwargs):
        if plain and not kwargs and len(args) == count:
            for name, value in zip(names, args):
                store(self, name, value)
        else:
            bound = _bind(function, names, optional, keyword_only, args, kwargs)
            for f in assigned:
                name = f.name
                if name in bound:
                    store(self, name, bound[name])
                elif f.default_factory is not MISSING:
                    store(self, name, f.default_factory())
                elif f.init:
                    store(self, name, f.default)
            if after:
                self.__post_init__(*[bound[f.name] if f.name in bound else f.default for f in extra])
            return
        if after:
            self.__post_init__()

    return __init__


def _make_repr(fields):
    names = [f.name for f in fields if f.repr]

    def __repr__(self):
        if _recursion.begin(self):
            return "..."
        try:
            inside = ", ".join([f"{name}={getattr(self, name)!r}" for name in names])
        finally:
            _recursion.end(self)
        return f"{self.__class__.__qualname__}({inside})"

    __repr__._of_dataclass = True  # asked for by pprint
    return __repr__


def _values(names):
    def values(self):
        return tuple([getattr(self, name) for name in names])

    return values


def _make_eq(values):
    def __eq__(self, other):
        if other.__class__ is self.__class__:
            return values(self) == values(other)
        return NotImplemented

    return __eq__


def _make_order(values):
    def __lt__(self, other):
        if other.__class__ is self.__class__:
            return values(self) < values(other)
        return NotImplemented

    def __le__(self, other):
        if other.__class__ is self.__class__:
            return values(self) <= values(other)
        return NotImplemented

    def __gt__(self, other):
        if other.__class__ is self.__class__:
            return values(self) > values(other)
        return NotImplemented

    def __ge__(self, other):
        if other.__class__ is self.__class__:
            return values(self) >= values(other)
        return NotImplemented

    return [__lt__, __le__, __gt__, __ge__]


def _make_frozen(cls, names):
    names = frozenset(names)

    def __setattr__(self, name, value):
        if type(self) is cls or name in names:
            raise FrozenInstanceError(f"cannot assign to field {name!r}")
        super(cls, self).__setattr__(name, value)

    def __delattr__(self, name):
        if type(self) is cls or name in names:
            raise FrozenInstanceError(f"cannot delete field {name!r}")
        super(cls, self).__delattr__(name)

    return [__setattr__, __delattr__]


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


def _process(cls, params):
    fields = _collect(cls, params.kw_only)
    _check_frozen(cls, params.frozen)
    own_hash = cls.__dict__.get("__hash__", MISSING)
    explicit = not (own_hash is MISSING or own_hash is None and "__eq__" in cls.__dict__)
    setattr(cls, _FIELDS, fields)
    setattr(cls, _PARAMS, params)
    every = list(fields.values())
    real = [f for f in every if f._field_type == "_FIELD"]
    if params.init:
        _set_new(cls, _make_init(cls, every, params.frozen))
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
    if params.match_args and "__match_args__" not in cls.__dict__:
        cls.__match_args__ = tuple(f.name for f in every if f.init and not f.kw_only)
    return cls


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
    params = _Params(
        init=init,
        repr=repr,
        eq=eq,
        order=order,
        unsafe_hash=unsafe_hash,
        frozen=frozen,
        match_args=match_args,
        kw_only=kw_only,
    )
    if cls is None:
        return lambda cls: _process(cls, params)
    return _process(cls, params)


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
            annotations[item] = "typing.Any"
        else:
            annotations[item[0]] = item[1]
            if len(item) == 3:
                names[item[0]] = item[2]
    names.update(namespace or {})
    names["__annotations__"] = annotations
    return dataclass(type(cls_name, bases, names), **options)
