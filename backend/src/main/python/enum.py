"""Enumerations (PEP 435)."""

from _enum_declared import _bound_name, auto, member, nonmember
from _enum_flags import FlagMethods as _FlagMethods
import warnings as _warnings


class EnumType(type):
    """The class of enumerations."""

    _bound_name_ = staticmethod(_bound_name)

    def __iter__(cls):
        return iter([cls._member_map_[name] for name in cls._member_names_])

    def __reversed__(cls):
        return iter([cls._member_map_[name] for name in reversed(cls._member_names_)])

    def __len__(cls):
        return len(cls._member_names_)

    def __bool__(cls):
        return True

    def __contains__(cls, member):
        if not isinstance(member, Enum):
            _warnings.warn(
                "in 3.12 __contains__ will no longer raise TypeError, but will return True or\n"
                "False depending on whether the value is a member or the value of a member",
                DeprecationWarning,
                stacklevel=2,
            )
            raise TypeError(
                "unsupported operand type(s) for 'in': "
                f"'{type(member).__qualname__}' and '{cls.__class__.__qualname__}'"
            )
        return isinstance(member, cls) and member._name_ in cls._member_map_

    def __getitem__(cls, name):
        return cls._member_map_[name]

    def __getattr__(cls, name):
        raise AttributeError(name)

    def __setattr__(cls, name, value):
        if name in cls.__dict__.get("_member_map_", ()):
            raise AttributeError(f"cannot reassign member {name!r}")
        type.__setattr__(cls, name, value)

    def __delattr__(cls, name):
        if name in cls.__dict__.get("_member_map_", ()):
            raise AttributeError(f"{cls.__name__!r} cannot delete member {name!r}.")
        type.__delattr__(cls, name)

    def __repr__(cls):
        kind = "flag" if Flag is not None and issubclass(cls, Flag) else "enum"
        return f"<{kind} {cls.__name__!r}>"

    @property
    def __members__(cls):
        from types import MappingProxyType

        return MappingProxyType(cls._member_map_)

    def __call__(cls, value, names=None, *, module=None, qualname=None, type=None, start=1):
        if names is None:
            if cls.__dict__.get("_member_type_") is object and not cls._member_names_:
                raise TypeError(f"{cls!r} has no members defined")
            return _find(cls, value)
        return _make(cls, value, names, type, start)


EnumMeta = EnumType
Flag = None


def _find(cls, value):
    if type(value) is cls:
        return value
    try:
        if value in cls._value2member_map_:
            return cls._value2member_map_[value]
    except TypeError:
        for member in cls._member_map_.values():
            if member._value_ == value:
                return member
    result = cls._missing_(value)
    if result is None:
        raise ValueError(f"{value!r} is not a valid {cls.__qualname__}")
    if not isinstance(result, cls):
        raise TypeError(
            f"error in {cls.__name__}._missing_: returned {result!r} "
            "instead of None or a valid member"
        )
    return result


def _make(cls, class_name, names, mixin, start):
    bases = (cls,) if mixin is None else (mixin, cls)
    if cls._member_names_:
        raise TypeError(f"<enum {class_name!r}> cannot extend {cls!r}")
    if isinstance(names, str):
        names = names.replace(",", " ").split()
    body = {}
    values = []
    for item in names.items() if isinstance(names, dict) else names:
        if isinstance(item, str):
            value = cls._generate_next_value_(item, start, len(values), values[:])
            item = item, value
        values.append(item[1])
        body[item[0]] = _bound_name(class_name, bases, body, *item)
    made = type.__new__(EnumType, class_name, bases, body)
    made.__module__ = "__main__"
    return made


def _data_type(cls):
    """The built-in class whose values members are, or object."""
    for base in cls.__mro__[1:]:
        if isinstance(base, EnumType) or base is object:
            continue
        if base.__module__ == "builtins":
            return base
    return object


_BIT_METHODS = (
    "__or__",
    "__and__",
    "__xor__",
    "__ror__",
    "__rand__",
    "__rxor__",
    "__invert__",
)


def _prefer_enum_texts(cls, data_type):
    """Members are written as members, not as values of the built-in class mixed in."""
    first = cls.__bases__[-1]
    for name in ("__repr__", "__str__", "__format__"):
        if name not in cls.__dict__:
            found = getattr(cls, name)
            if found is getattr(data_type, name) or found is getattr(object, name):
                type.__setattr__(cls, name, getattr(first, name))
    if Flag is not None and issubclass(cls, Flag) and data_type is int:
        for name in _BIT_METHODS:
            if getattr(cls, name) is getattr(int, name):
                type.__setattr__(cls, name, getattr(Flag, name))


def _complete(cls):
    """Turns what the class body has bound into members."""
    for base in cls.__mro__[1:]:
        if isinstance(base, EnumType) and base.__dict__.get("_member_names_"):
            raise TypeError(f"<enum {cls.__name__!r}> cannot extend {base!r}")
    members = cls.__dict__.get("_member_names_", ())
    cls._member_names_ = []
    cls._member_map_ = {}
    cls._value2member_map_ = {}
    cls._member_type_ = data_type = _data_type(cls)
    _prefer_enum_texts(cls, data_type)
    own_new = None
    for base in cls.__mro__:
        if "__new__" in base.__dict__ and base is not Enum and base.__module__ != "builtins":
            own_new = base.__new__
            break
    if "mro" in members:
        raise ValueError("invalid enum member name(s) 'mro'")
    cls._flag_mask_ = 0
    for name in members:
        _add(cls, name, cls.__dict__[name], data_type, own_new)
    for name in ("_last_values_", "_auto_called_"):
        if name in cls.__dict__:
            type.__delattr__(cls, name)


def _add(cls, name, value, data_type, own_new):
    args = value if isinstance(value, tuple) else (value,)
    if own_new is not None:
        made = own_new(cls, *args)
        if not hasattr(made, "_value_"):
            made._value_ = value if data_type is object else data_type(*args)
    elif data_type is object:
        made = object.__new__(cls)
        made._value_ = value
    else:
        made = data_type.__new__(cls, *args)
        made._value_ = data_type(*args)
    made._name_ = name
    made.__objclass__ = cls
    made._sort_order_ = len(cls._member_names_)
    cls_init = cls.__init__
    if cls_init is not object.__init__ and cls_init is not Enum.__init__:
        made.__init__(*args)
    for other in cls._member_map_.values():
        if other._value_ == made._value_:
            cls._member_map_[name] = other
            type.__setattr__(cls, name, other)
            return
    is_flag = Flag is not None and issubclass(cls, Flag)
    if is_flag:
        mask = cls._flag_mask_
        mask |= made._value_
        cls._flag_mask_ = mask
    if not is_flag or _is_single(made._value_):
        cls._member_names_.append(name)
    cls._member_map_[name] = made
    try:
        cls._value2member_map_.setdefault(made._value_, made)
    except TypeError:
        pass  # found by comparing
    type.__setattr__(cls, name, made)


def _is_single(value):
    return isinstance(value, int) and value > 0 and value & (value - 1) == 0


class Enum(metaclass=EnumType):
    def __init_subclass__(cls, **kwargs):
        if Enum is not None:
            _complete(cls)

    def __init__(self, *args, **kwds):
        pass

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        if not last_values:
            return start
        try:
            last = last_values[-1]
            last_values.sort()
            if last == last_values[-1]:
                return last + 1
        except TypeError:
            pass
        _warnings.warn(
            "In 3.13 the default `auto()`/`_generate_next_value_` will require all values to be "
            "sortable and support adding +1\n"
            "and the value returned will be the largest value in the enum incremented by 1",
            DeprecationWarning,
            stacklevel=3,
        )
        for value in reversed(last_values):
            try:
                return value + 1
            except TypeError:
                pass
        return start

    @classmethod
    def _missing_(cls, value):
        return None

    @property
    def name(self):
        return self._name_

    @property
    def value(self):
        return self._value_

    @name.setter
    def name(self, value):
        raise AttributeError("<enum 'Enum'> cannot set attribute 'name'")

    @value.setter
    def value(self, value):
        raise AttributeError("<enum 'Enum'> cannot set attribute 'value'")

    def __repr__(self):
        return f"<{self.__class__.__name__}.{self._name_}: {self._value_!r}>"

    def __str__(self):
        return f"{self.__class__.__name__}.{self._name_}"

    def __format__(self, format_spec):
        return str.__format__(str(self), format_spec)

    def __hash__(self):
        return hash(self._name_)

    def __dir__(self):
        return ["__class__", "__doc__", "__eq__", "__hash__", "__module__", "name", "value"]

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self

    def __reduce_ex__(self, proto):
        return self.__class__, (self._value_,)


Enum._member_names_ = []
Enum._member_map_ = {}
Enum._value2member_map_ = {}
Enum._member_type_ = object


class ReprEnum(Enum):
    def __str__(self):
        return self.__class__._member_type_.__str__(self)

    def __format__(self, format_spec):
        return self.__class__._member_type_.__format__(self, format_spec)


class IntEnum(int, ReprEnum):
    def __str__(self):
        return int.__repr__(self)

    def __format__(self, format_spec):
        return int.__format__(self, format_spec)


class StrEnum(str, ReprEnum):
    def __new__(cls, *values):
        if len(values) == 1 and not isinstance(values[0], str):
            raise TypeError(f"{values[0]!r} is not a string")
        member = str.__new__(cls, *values)
        member._value_ = str(*values)
        return member

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        return name.lower()

    def __str__(self):
        return str.__str__(self)

    def __format__(self, format_spec):
        return str.__format__(self, format_spec)


class _Flag(_FlagMethods, Enum):
    def __repr__(self):
        if self._name_ is None:
            return f"<{self.__class__.__name__}: {self._value_!r}>"
        return f"<{self.__class__.__name__}.{self._name_}: {self._value_!r}>"

    def __str__(self):
        if self._name_ is None:
            return f"{self.__class__.__name__}({self._value_!r})"
        return f"{self.__class__.__name__}.{self._name_}"


Flag = _Flag
Flag.__name__ = Flag.__qualname__ = "Flag"


class IntFlag(int, Flag):
    def __str__(self):
        return int.__repr__(self)

    def __format__(self, format_spec):
        return int.__format__(self, format_spec)


class FlagBoundary(StrEnum):
    STRICT = auto()
    CONFORM = auto()
    EJECT = auto()
    KEEP = auto()


STRICT, CONFORM, EJECT, KEEP = FlagBoundary
CONTINUOUS = "no skipped integer values"
NAMED_FLAGS = "multi-flag aliases may not contain unnamed flags"
UNIQUE = "one name per value"


def unique(enumeration):
    aliases = [
        (name, each._name_)
        for name, each in enumeration._member_map_.items()
        if name != each._name_
    ]
    if aliases:
        details = ", ".join([f"{alias} -> {name}" for alias, name in aliases])
        raise ValueError(f"duplicate values found in {enumeration!r}: {details}")
    return enumeration
