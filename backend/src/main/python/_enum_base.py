"""Enumerations of values that are what they are."""

from _enum_making import complete, data_type_of
from _enum_type import EnumType
import warnings as _warnings

__name__ = "enum"


class Enum(metaclass=EnumType):
    """Names for values, each the only instance that has its value."""

    _kind_ = "enum"
    _member_names_ = []
    _member_map_ = {}
    _value2member_map_ = {}
    _member_type_ = object
    _value_repr_ = None

    def __init_subclass__(cls, *args, **kwargs):
        super().__init_subclass__(*args, **kwargs)
        complete(cls)

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

    @classmethod
    def _lets_pass_(cls, value):
        """Whether a call of the class may give what is no member."""
        return False

    def _is_listed_(self):
        """Whether iterating over the class comes by this member."""
        return True

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

    def _value_text_(self):
        shown = self.__class__.__dict__["_value_repr_"]
        return repr(self._value_) if shown is None else shown(self._value_)

    def __repr__(self):
        return f"<{self.__class__.__name__}.{self._name_}: {self._value_text_()}>"

    def __str__(self):
        return f"{self.__class__.__name__}.{self._name_}"

    def __format__(self, format_spec):
        return str.__format__(str(self), format_spec)

    def __hash__(self):
        return hash(self._name_)

    def __dir__(self):
        cls = self.__class__
        names = {"__class__", "__doc__", "__eq__", "__hash__", "__module__"}
        if cls._member_type_ is not object:
            names.update(dir(cls._member_type_))
        for holder in (self, *cls.__mro__):
            names.update([name for name in getattr(holder, "__dict__", ()) if name[0] != "_"])
        return sorted([name for name in names if name not in cls._member_map_])

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self

    def __reduce_ex__(self, proto):
        return self.__class__, (self._value_,)


class ReprEnum(Enum):
    """Members are written as their values; only repr() shows them as members."""

    def __init_subclass__(cls, *args, **kwargs):
        if ReprEnum in cls.__bases__:
            _write_as_values(cls, data_type_of(cls.__name__, cls.__bases__))
        super().__init_subclass__(*args, **kwargs)


def _write_as_values(cls, data_type):
    if data_type is object:
        raise TypeError(
            "ReprEnum subclasses must be mixed with a data type (i.e. int, str, float, etc.)"
        )
    has_str = data_type.__str__ is not object.__str__
    texts = {
        "__str__": data_type.__str__ if has_str else data_type.__repr__,
        "__format__": data_type.__format__,
    }
    for name, method in texts.items():
        if name not in cls.__dict__:
            type.__setattr__(cls, name, method)


class IntEnum(int, ReprEnum):
    pass


class StrEnum(str, ReprEnum):
    def __new__(cls, *values):
        if len(values) > 3:
            raise TypeError(f"too many arguments for str(): {values!r}")
        if len(values) == 1 and not isinstance(values[0], str):
            raise TypeError(f"{values[0]!r} is not a string")
        for value, what in zip(values[1:], ("encoding", "errors")):
            if not isinstance(value, str):
                raise TypeError(f"{what} must be a string, not {value!r}")
        member = str.__new__(cls, *values)
        member._value_ = str(*values)
        return member

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        return name.lower()
