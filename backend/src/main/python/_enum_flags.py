"""What flags do with their bits."""

__name__ = "enum"


class FlagMethods:
    """What flags do with their bits."""

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        if not last_values:
            return start if start is not None else 1
        last = max(last_values)
        try:
            return 1 << last.bit_length()
        except AttributeError:
            raise TypeError(f"invalid flag value {last!r}") from None

    @classmethod
    def _missing_(cls, value):
        if not isinstance(value, int):
            raise ValueError(f"{value!r} is not a valid {cls.__qualname__}")
        known = 0
        for each in cls._member_map_.values():
            known |= each._value_
        keep = cls._member_type_ is int
        if value < 0:
            value = known & value
        if value & ~known and not keep:
            bits = max(value.bit_length(), known.bit_length())
            raise ValueError(
                f"{cls!r} invalid value {value!r}\n"
                f"    given {_bits(value, bits)}\n  allowed {_bits(known, bits)}"
            )
        made = int.__new__(cls, value) if keep else object.__new__(cls)
        made._value_ = value
        made.__objclass__ = cls
        parts = [each for each in cls if each._value_ & value]
        rest = value & ~known
        names = [each._name_ for each in parts]
        if names and rest:
            names.append(str(rest))
        made._name_ = "|".join(names) or None
        return made

    def _other(self, other):
        if isinstance(other, self.__class__):
            return other._value_
        if self.__class__._member_type_ is int and isinstance(other, int):
            return int(other)
        return None

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
        known = 0
        for each in self.__class__:
            known |= each._value_
        return self.__class__(known & ~self._value_)

    def __contains__(self, other):
        if not isinstance(other, self.__class__):
            raise TypeError(
                "unsupported operand type(s) for 'in': "
                f"{type(other).__qualname__!r} and {self.__class__.__qualname__!r}"
            )
        return other._value_ & self._value_ == other._value_

    def __iter__(self):
        return iter([each for each in self.__class__ if each._value_ & self._value_])

    def __len__(self):
        return self._value_.bit_count()

    def __bool__(self):
        return bool(self._value_)

    def __eq__(self, other):
        if isinstance(other, self.__class__):
            return self._value_ == other._value_
        if self.__class__._member_type_ is int:
            return int.__eq__(self, other)
        return NotImplemented

    def __hash__(self):
        return hash(self._value_)


def _bits(value, count):
    return f"0b0 {value:0{count}b}"
