"""Enumerations whose members are bits that can be combined."""

from _enum_base import Enum, ReprEnum, StrEnum
from _enum_declared import auto
from _enum_making import is_single_bit

__name__ = "enum"


class FlagBoundary(StrEnum):
    """What becomes of bits that no member stands for."""

    STRICT = auto()
    CONFORM = auto()
    EJECT = auto()
    KEEP = auto()


STRICT, CONFORM, EJECT, KEEP = FlagBoundary

_BIT_METHODS = (
    "__or__",
    "__and__",
    "__xor__",
    "__ror__",
    "__rand__",
    "__rxor__",
    "__invert__",
)


def bits_of(value):
    """Its single bits, the lowest first."""
    while value:
        bit = value & -value
        yield bit
        value ^= bit


def _binary(value, count=0):
    """A number in binary behind its sign, in two's complement."""
    sign = "0b1" if value < 0 else "0b0"
    count = max(count, value.bit_length())
    digits = f"{value & (1 << count) - 1:0{count}b}" if count else "0"
    return f"{sign} {digits}"


class _FlagMethods:
    """What flags do with their bits."""

    _kind_ = "flag"
    _boundary_ = None
    _inverted_ = None
    _numeric_repr_ = repr

    def __init_subclass__(cls, *args, boundary=None, **kwargs):
        cls._boundary_ = boundary or cls._boundary_
        super().__init_subclass__(*args, **kwargs)
        values = [each._value_ for each in cls._member_map_.values()]
        cls._flag_mask_ = _united(values)
        cls._singles_mask_ = _united([value for value in values if is_single_bit(value)])
        cls._all_bits_ = (1 << cls._flag_mask_.bit_length()) - 1
        listed = [each._value_ for each in cls]
        cls._is_in_order_ = listed == sorted(listed)
        for name in _BIT_METHODS:
            if name not in cls.__dict__:
                type.__setattr__(cls, name, _FlagMethods.__dict__[name])

    def _generate_next_value_(name, start, count, last_values):
        if not last_values:
            return start if start is not None else 1
        last = max(last_values)
        try:
            return 1 << last.bit_length()
        except AttributeError:
            raise TypeError(f"invalid flag value {last!r}") from None

    _generate_next_value_ = staticmethod(_generate_next_value_)

    def _is_listed_(self):
        return is_single_bit(self._value_)

    @classmethod
    def _lets_pass_(cls, value):
        return cls._boundary_ is EJECT and isinstance(value, int)

    @classmethod
    def _iter_member_(cls, value):
        """The members whose bits a number has, in the order of the class."""
        found = [cls._value2member_map_.get(bit) for bit in bits_of(value & cls._flag_mask_)]
        if not cls._is_in_order_:
            found.sort(key=lambda each: each._sort_order_)
        return iter(found)

    @classmethod
    def _missing_(cls, value):
        """A combination of members; always the same object for the same bits."""
        if not isinstance(value, int):
            raise ValueError(f"{value!r} is not a valid {cls.__qualname__}")
        mask, every = cls._flag_mask_, cls._all_bits_
        given = value
        if not ~every <= value <= every or value & (every ^ mask):
            value = cls._bounded(value)
            if cls._boundary_ is EJECT:
                return value
        is_negative = value < 0
        if is_negative:
            value += every + 1
        unknown = value & ~mask
        if unknown and cls._boundary_ is not KEEP:
            raise ValueError(
                f"{cls.__name__}({value!r}) -->  unknown values {unknown!r} [{_binary(unknown)}]"
            )
        made = cls._value2member_map_.setdefault(value, cls._combined(value))
        if is_negative and given < 0:
            cls._value2member_map_[given] = made
        return made

    @classmethod
    def _bounded(cls, value):
        """What the boundary makes of a number with bits that have no names."""
        mask, every = cls._flag_mask_, cls._all_bits_
        if cls._boundary_ is STRICT:
            count = max(value.bit_length(), mask.bit_length())
            raise ValueError(
                f"{cls!r} invalid value {value!r}\n"
                f"    given {_binary(value, count)}\n  allowed {_binary(mask, count)}"
            )
        if cls._boundary_ is CONFORM:
            return value & mask
        if cls._boundary_ is KEEP and value < 0:
            return max(every + 1, 1 << value.bit_length()) + value
        return value

    @classmethod
    def _combined(cls, value):
        data_type = cls._member_type_
        made = object.__new__(cls) if data_type is object else data_type.__new__(cls, value)
        if not hasattr(made, "_value_"):
            made._value_ = value
        members = list(cls._iter_member_(value & cls._singles_mask_))
        if value & ~cls._singles_mask_:
            for each in cls._member_map_.values():
                if each not in members and each._value_ and each._value_ & value == each._value_:
                    members.append(each)
        names = [each._name_ for each in members]
        rest = value ^ _united([each._value_ for each in members])
        if members and rest:
            if cls._boundary_ is STRICT:
                raise ValueError(f"{cls!r}: no members with value {rest!r}")
            names.append(cls._numeric_repr_(rest))
        made._name_ = "|".join(names) or None
        return made

    def _other(self, other):
        if isinstance(other, self.__class__):
            return other._value_
        data_type = self.__class__._member_type_
        return other if data_type is not object and isinstance(other, data_type) else None

    def __or__(self, other):
        value = self._other(other)
        return NotImplemented if value is None else self.__class__(self._value_ | value)

    def __and__(self, other):
        value = self._other(other)
        return NotImplemented if value is None else self.__class__(self._value_ & value)

    def __xor__(self, other):
        value = self._other(other)
        return NotImplemented if value is None else self.__class__(self._value_ ^ value)

    __ror__ = __or__
    __rand__ = __and__
    __rxor__ = __xor__

    def __invert__(self):
        if self._inverted_ is None:
            keeps = self._boundary_ in (EJECT, KEEP)
            rest = ~self._value_ if keeps else self._singles_mask_ & ~self._value_
            self._inverted_ = self.__class__(rest)
        return self._inverted_

    def __contains__(self, other):
        if not isinstance(other, self.__class__):
            raise TypeError(
                "unsupported operand type(s) for 'in': "
                f"{type(other).__qualname__!r} and {self.__class__.__qualname__!r}"
            )
        return other._value_ & self._value_ == other._value_

    def __iter__(self):
        yield from self._iter_member_(self._value_)

    def __len__(self):
        return self._value_.bit_count()

    def __bool__(self):
        return bool(self._value_)

    def __repr__(self):
        name = "" if self._name_ is None else f".{self._name_}"
        return f"<{self.__class__.__name__}{name}: {self._value_text_()}>"

    def __str__(self):
        cls_name = self.__class__.__name__
        return f"{cls_name}({self._value_!r})" if self._name_ is None else f"{cls_name}.{self._name_}"


def _united(values):
    united = 0
    for value in values:
        united |= value
    return united


class Flag(_FlagMethods, Enum, boundary=STRICT):
    pass


class IntFlag(int, ReprEnum, Flag, boundary=KEEP):
    pass
