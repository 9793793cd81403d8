"""What enumerations are checked for, and where else their members can be put."""

from _enum_base import ReprEnum, StrEnum
from _enum_flags import Flag, bits_of
from _enum_making import is_single_bit
import sys as _sys

__name__ = "enum"


class EnumCheck(StrEnum):
    """What verify() looks for."""

    CONTINUOUS = "no skipped integer values"
    NAMED_FLAGS = "multi-flag aliases may not contain unnamed flags"
    UNIQUE = "one name per value"


CONTINUOUS, NAMED_FLAGS, UNIQUE = EnumCheck


def _refuse_aliases(enumeration, problem):
    aliases = [
        f"{name} -> {each._name_}"
        for name, each in enumeration._member_map_.items()
        if name != each._name_
    ]
    if aliases:
        raise ValueError(f"{problem} found in {enumeration!r}: {', '.join(aliases)}")


def unique(enumeration):
    _refuse_aliases(enumeration, "duplicate values")
    return enumeration


class verify:
    """A decorator that checks an enumeration."""

    def __init__(self, *checks):
        self.checks = checks

    def __call__(self, enumeration):
        for check in self.checks:
            if check is UNIQUE:
                _refuse_aliases(enumeration, "aliases")
            elif check is CONTINUOUS:
                _refuse_gaps(enumeration)
            elif check is NAMED_FLAGS:
                _refuse_unnamed(enumeration)
        return enumeration


def _refuse_gaps(enumeration):
    values = {each.value for each in enumeration}
    if len(values) < 2:
        return
    low, high = min(values), max(values)
    if issubclass(enumeration, Flag):
        kind = "flag"
        between = [1 << bit for bit in range(low.bit_length(), high.bit_length() - 1)]
    else:
        kind = "enum"
        between = range(low + 1, high)
    missing = [str(value) for value in between if value not in values]
    if missing:
        name = enumeration.__name__
        raise ValueError(f"invalid {kind} {name!r}: missing values {', '.join(missing)}"[:256])


def _refuse_unnamed(enumeration):
    known = [each.value for each in enumeration]
    names = []
    unnamed = 0
    for name, alias in enumeration._member_map_.items():
        if name in enumeration._member_names_ or alias.value < 0:
            continue
        missed = [bit for bit in bits_of(alias.value) if bit not in known]
        if missed:
            names.append(name)
            unnamed |= sum(missed)
    if not names:
        return
    if len(names) == 1:
        which = f"alias {names[0]} is missing"
    else:
        which = f"aliases {', '.join(names[:-1])} and {names[-1]} are missing"
    value = "value" if is_single_bit(unnamed) else "combined values of"
    raise ValueError(
        f"invalid Flag {enumeration.__name__!r}: {which} {value} 0x{unnamed:x} "
        "[use enum.show_flag_values(value) for details]"
    )


def show_flag_values(value):
    return list(bits_of(value))


# ---- members as names of their module


def _module_of(self):
    return self.__class__.__module__.split(".")[-1]


def global_enum_repr(self):
    return f"{_module_of(self)}.{self._name_}"


def global_flag_repr(self):
    module = _module_of(self)
    if self._name_ is None:
        return f"{module}.{self.__class__.__name__}({self._value_!r})"
    names = [name if name[0].isdigit() else f"{module}.{name}" for name in self._name_.split("|")]
    return "|".join(names)


def global_str(self):
    return f"{self.__class__.__name__}({self._value_!r})" if self._name_ is None else self._name_


def global_enum(cls, update_str=False):
    """Lets a module's enumeration give its members to the module, and show them as its names."""
    cls.__repr__ = global_flag_repr if issubclass(cls, Flag) else global_enum_repr
    if update_str or not issubclass(cls, ReprEnum):
        cls.__str__ = global_str
    _sys.modules[cls.__module__].__dict__.update(cls.__members__)
    return cls
