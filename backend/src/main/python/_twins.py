"""The frozen twins of native functions, by their qualified names with underscores for dots."""

from _twins_asyncio import Task_print_stack
from _twins_builtins import (
    all_ as all,
    all_after,
    any_ as any,
    any_after,
    anext_or_default,
    bin_ as bin,
    chr_ as chr,
    divmod_ as divmod,
    hex_ as hex,
    input_ as input,
    isinstance_ as isinstance,
    issubclass_ as issubclass,
    iter_ as iter,
    max_ as max,
    max_after,
    min_ as min,
    min_after,
    oct_ as oct,
    print_ as print,
    prod,
    sum_ as sum,
    sum_after,
)
from _twins_groups import (
    BaseExceptionGroup_merge,
    BaseExceptionGroup_split,
    BaseExceptionGroup_subgroup,
)
from _twins_operations import (
    Condition_wait_for,
    compare,
    contains,
    delitem,
    format_ as format,
    getitem,
    hash_ as hash,
    repr_ as repr,
    sequence_iterator,
    setitem,
    str_ as str,
)
from _twins_threading import *
from _twins_values import *
from _twins_values import format_ as format, hash_ as hash, repr_ as repr, str_ as str
from _twins_values import reversed_ as reversed
