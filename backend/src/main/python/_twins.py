"""The frozen twins of native functions, by their qualified names with underscores for dots."""

from _twins_asyncio import Future___init__, Task___init__, Task_print_stack
from _twins_builtins import (
    all_ as all,
    all_after,
    any_ as any,
    any_after,
    anext_or_default,
    divmod_ as divmod,
    input_ as input,
    isinstance_ as isinstance,
    issubclass_ as issubclass,
    iter_ as iter,
    max_ as max,
    max_after,
    min_ as min,
    min_after,
    print_ as print,
    prod,
    sum_ as sum,
    sum_after,
)
from _twins_comparisons import *
from _twins_decimal import Decimal_as_tuple
from _twins_deques import *
from _twins_dicts import *
from _twins_groups import (
    BaseExceptionGroup_merge,
    BaseExceptionGroup_split,
    BaseExceptionGroup_subgroup,
)
from _twins_items import *
from _twins_items import hash_ as hash, reversed_ as reversed
from _twins_lists import *
from _twins_processes import *
from _twins_proxies import mappingproxy___new__
from _twins_re import *
from _twins_math import (
    acos,
    acosh,
    asin,
    asinh,
    atan,
    atan2,
    atanh,
    cbrt,
    ceil,
    copysign,
    cos,
    cosh,
    degrees,
    dist,
    erf,
    erfc,
    exp,
    exp2,
    expm1,
    fabs,
    floor,
    fmod,
    frexp,
    fsum_of,
    gamma,
    hypot,
    isclose,
    isfinite,
    isinf,
    isnan,
    lgamma,
    log,
    log10,
    log1p,
    log2,
    modf,
    nextafter,
    pow,
    radians,
    remainder,
    sin,
    sinh,
    sqrt,
    tan,
    tanh,
    ulp,
)
from _twins_sets import *
from _twins_text import *
from _twins_text import format_ as format, repr_ as repr, str_ as str
from _twins_threading import *
from _twins_time import strptime
