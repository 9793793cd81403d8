"""Enumerations (PEP 435)."""

from _enum_base import Enum, IntEnum, ReprEnum, StrEnum
from _enum_checks import (
    CONTINUOUS,
    EnumCheck,
    NAMED_FLAGS,
    UNIQUE,
    global_enum,
    global_enum_repr,
    global_flag_repr,
    global_str,
    show_flag_values,
    unique,
    verify,
)
from _enum_declared import auto, member, nonmember, property
from _enum_flags import CONFORM, EJECT, Flag, FlagBoundary, IntFlag, KEEP, STRICT
from _enum_type import EnumMeta, EnumType
