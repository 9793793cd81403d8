"""The class of enumerations."""

from _enum_declared import bound_name
from _enum_making import find, refuse_extension
import warnings as _warnings

__name__ = "enum"

_NAMES = (
    "__class__",
    "__contains__",
    "__doc__",
    "__getitem__",
    "__init_subclass__",
    "__iter__",
    "__len__",
    "__members__",
    "__module__",
    "__name__",
    "__qualname__",
)


class EnumType(type):
    """The class of enumerations."""

    _bound_name_ = staticmethod(bound_name)

    def __iter__(cls):
        return (cls._member_map_[name] for name in cls._member_names_)

    def __reversed__(cls):
        return (cls._member_map_[name] for name in reversed(cls._member_names_))

    def __len__(cls):
        return len(cls._member_names_)

    def __bool__(cls):
        return True

    def __contains__(cls, member):
        if not isinstance(type(member), EnumType):
            _warnings.warn(
                "in 3.12 __contains__ will no longer raise TypeError, but will return True or\n"
                "False depending on whether the value is a member or the value of a member",
                DeprecationWarning,
            )
            raise TypeError(
                "unsupported operand type(s) for 'in': "
                f"'{type(member).__qualname__}' and '{cls.__class__.__qualname__}'"
            )
        return isinstance(member, cls) and member._name_ in cls._member_map_

    def __getitem__(cls, name):
        return cls._member_map_[name]

    def __getattr__(cls, name):
        try:
            return cls._member_map_[name]
        except KeyError:
            raise AttributeError(name) from None

    def __setattr__(cls, name, value):
        if name in cls.__dict__.get("_member_map_", ()):
            raise AttributeError(f"cannot reassign member {name!r}")
        type.__setattr__(cls, name, value)

    def __delattr__(cls, name):
        if name in cls.__dict__.get("_member_map_", ()):
            raise AttributeError(f"{cls.__name__!r} cannot delete member {name!r}.")
        type.__delattr__(cls, name)

    def __repr__(cls):
        return f"<{cls._kind_} {cls.__name__!r}>"

    def __format__(cls, format_spec):
        if format_spec:
            kind = type(cls).__name__
            raise TypeError(f"unsupported format string passed to {kind}.__format__")
        return str(cls)

    def __dir__(cls):
        data_type = cls._member_type_
        return sorted({*_NAMES, *cls._member_names_, *(() if data_type is object else dir(data_type))})

    @property
    def __members__(cls):
        from types import MappingProxyType

        return MappingProxyType(cls._member_map_)

    def __call__(
        cls, value, names=None, *, module=None, qualname=None, type=None, start=1, boundary=None
    ):
        if names is not None:
            bases = (cls,) if type is None else (type, cls)
            place = module or "__main__", qualname or value
            return _make(value, bases, names, start, boundary, place)
        if cls._member_type_ is object and not cls._member_names_:
            raise TypeError(f"{cls!r} has no members defined")
        return find(cls, value)


def _make(class_name, bases, names, start, boundary, place):
    """An enumeration whose members are told by a call."""
    cls = bases[-1]
    refuse_extension(class_name, bases)
    if isinstance(names, str):
        names = names.replace(",", " ").split()
    body = {}
    values = []
    for item in names.items() if isinstance(names, dict) else names:
        if isinstance(item, str):
            value = cls._generate_next_value_(item, start, len(values), values[:])
            item = item, value
        values.append(item[1])
        body[item[0]] = bound_name(class_name, bases, body, *item)
    body["__module__"], body["__qualname__"] = place
    options = {} if boundary is None else {"boundary": boundary}
    return type.__new__(EnumType, class_name, bases, body, **options)


EnumMeta = EnumType
