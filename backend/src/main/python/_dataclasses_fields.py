"""Fields: as they are declared, and as a class collects them."""

from types import MappingProxyType, MemberDescriptorType
import sys as _sys

__name__ = "dataclasses"


class FrozenInstanceError(AttributeError):
    pass


class _Missing:
    def __repr__(self):
        return f"<dataclasses._MISSING_TYPE object at {id(self):#x}>"


class _KW_ONLY_TYPE:
    pass


class _HAS_DEFAULT_FACTORY_CLASS:
    def __repr__(self):
        return "<factory>"


MISSING = _Missing()
KW_ONLY = _KW_ONLY_TYPE()
_FACTORY = _HAS_DEFAULT_FACTORY_CLASS()
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
        self.metadata = MappingProxyType({} if metadata is None else metadata)
        self.kw_only = kw_only
        self._field_type = None

    def __repr__(self):
        return (
            f"Field(name={self.name!r},type={self.type!r},default={self.default!r},"
            f"default_factory={self.default_factory!r},init={self.init!r},repr={self.repr!r},"
            f"hash={self.hash!r},compare={self.compare!r},metadata={self.metadata!r},"
            f"kw_only={self.kw_only!r},_field_type={self._field_type})"
        )

    def __set_name__(self, owner, name):
        told = getattr(type(self.default), "__set_name__", None)
        if told is not None:
            told(self.default, owner, name)

    def _default(self):
        """In a tuple, what signatures show as the default; nothing where there is none."""
        if self.default_factory is not MISSING:
            return (_FACTORY,)
        return () if self.default is MISSING else (self.default,)

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


class _DataclassParams:
    def __init__(self, init, repr, eq, order, unsafe_hash, frozen):
        self.init = init
        self.repr = repr
        self.eq = eq
        self.order = order
        self.unsafe_hash = unsafe_hash
        self.frozen = frozen

    def __repr__(self):
        return (
            f"_DataclassParams(init={self.init!r},repr={self.repr!r},eq={self.eq!r},"
            f"order={self.order!r},unsafe_hash={self.unsafe_hash!r},frozen={self.frozen!r})"
        )


# ---- collecting fields


def _word(text):
    """The name that a text begins with, and what follows it."""
    text = text.lstrip()
    end = 0
    while end < len(text) and (text[end].isalnum() or text[end] == "_"):
        end += 1
    return text[:end], text[end:].lstrip()


def _meant(annotation, cls, module):
    """What the first name in a text stands for, as far as it can be one of a module's."""
    names = _sys.modules[cls.__module__].__dict__ if cls.__module__ in _sys.modules else {}
    name, rest = _word(annotation)
    if not rest.startswith("."):
        return names.get(name)
    if module is None or names.get(name) is not module:
        return None
    return module.__dict__.get(_word(rest[1:])[0])


def _is_class_variable(annotation, cls):
    typing = _sys.modules.get("typing")
    if typing is None:
        return False
    if isinstance(annotation, str):
        annotation = _meant(annotation, cls, typing)
    is_marker = annotation is typing.ClassVar
    return is_marker or getattr(annotation, "__origin__", None) is typing.ClassVar


def _is_marker(annotation, cls, *markers):
    if isinstance(annotation, str):
        annotation = _meant(annotation, cls, _sys.modules.get("dataclasses"))
    return any([annotation is marker for marker in markers])


def _make_field(cls, name, annotation, kw_only):
    default = cls.__dict__.get(name, MISSING)
    if isinstance(default, MemberDescriptorType):
        default = MISSING
    if isinstance(default, Field):
        made = default
    else:
        made = field(default=default)
    made.name = name
    made.type = annotation
    made._field_type = "_FIELD"
    if _is_class_variable(annotation, cls):
        made._field_type = "_FIELD_CLASSVAR"
    elif isinstance(annotation, InitVar) or _is_marker(annotation, cls, InitVar):
        made._field_type = "_FIELD_INITVAR"
    if made._field_type != "_FIELD" and made.default_factory is not MISSING:
        raise TypeError(f"field {name} cannot have a default factory")
    if made.kw_only is MISSING:
        made.kw_only = kw_only
    elif made._field_type == "_FIELD_CLASSVAR":
        raise TypeError(f"field {name} is a ClassVar but specifies kw_only")
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
    marked = False
    for name, annotation in cls.__dict__.get("__annotations__", {}).items():
        if _is_marker(annotation, cls, KW_ONLY, _KW_ONLY_TYPE):
            if marked:
                raise TypeError(
                    f"{name!r} is KW_ONLY, but KW_ONLY has already been specified"
                )
            kw_only = marked = True
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
