"""Type hints: names that mean nothing while a program runs."""

from _typing_classes import NamedTuple, NamedTupleMeta, NewType, TypedDict, _TypedDictMeta
from _typing_forms import (
    Annotated,
    ClassVar,
    Final,
    ForwardRef,
    Literal,
    Optional,
    Union,
    Unpack,
    _Form,
    args_of,
    callable_form,
    origin_of,
)
from _typing_generics import (
    AnyStr,
    Generic,
    ParamSpec,
    Protocol,
    TypeVar,
    TypeVarTuple,
    runtime_checkable,
)
from _typing_hints import (
    cast,
    clear_overloads,
    final,
    get_overloads,
    get_type_hints,
    no_type_check,
    overload,
)
from abc import abstractmethod
from types import UnionType
import collections
import collections.abc
import contextlib

TYPE_CHECKING = False
T_co = TypeVar("T_co", covariant=True)


def _standing_for(cls, count=None, name=None):
    """The name for a class of the library that takes so many parameters."""
    return _Form(name or cls.__name__, cls, count)


Any = _Form("Any")
NoReturn = _Form("NoReturn")
Never = _Form("Never")
Self = _Form("Self")
LiteralString = _Form("LiteralString")
Concatenate = _Form("Concatenate")
TypeAlias = _Form("TypeAlias")
TypeGuard = _Form("TypeGuard")
Required = _Form("Required")
NotRequired = _Form("NotRequired")
List = _Form("List", list, 1, "list")
Dict = _Form("Dict", dict, 2, "dict")
Set = _Form("Set", set, 1, "set")
FrozenSet = _Form("FrozenSet", frozenset, 1, "frozenset")
Tuple = _Form("Tuple", tuple, None, "tuple")
Type = _Form("Type", type, 1, "type")
Deque = _standing_for(collections.deque, 1, "Deque")
DefaultDict = _standing_for(collections.defaultdict, 2, "DefaultDict")
OrderedDict = _standing_for(collections.OrderedDict, 2)
Counter = _standing_for(collections.Counter, 1)
ChainMap = _standing_for(collections.ChainMap, 2)
Callable = callable_form(collections.abc.Callable)
Iterable = _standing_for(collections.abc.Iterable, 1)
Iterator = _standing_for(collections.abc.Iterator, 1)
Generator = _standing_for(collections.abc.Generator, 3)
Sequence = _standing_for(collections.abc.Sequence, 1)
MutableSequence = _standing_for(collections.abc.MutableSequence, 1)
Mapping = _standing_for(collections.abc.Mapping, 2)
MutableMapping = _standing_for(collections.abc.MutableMapping, 2)
AbstractSet = _standing_for(collections.abc.Set, 1, "AbstractSet")
MutableSet = _standing_for(collections.abc.MutableSet, 1)
Collection = _standing_for(collections.abc.Collection, 1)
Container = _standing_for(collections.abc.Container, 1)
Hashable = _standing_for(collections.abc.Hashable)
Sized = _standing_for(collections.abc.Sized)
Reversible = _standing_for(collections.abc.Reversible, 1)
Awaitable = _standing_for(collections.abc.Awaitable, 1)
Coroutine = _standing_for(collections.abc.Coroutine, 3)
AsyncIterable = _standing_for(collections.abc.AsyncIterable, 1)
AsyncIterator = _standing_for(collections.abc.AsyncIterator, 1)
AsyncGenerator = _standing_for(collections.abc.AsyncGenerator, 2)
ContextManager = _standing_for(contextlib.AbstractContextManager, 1, "ContextManager")
AsyncContextManager = _standing_for(contextlib.AbstractAsyncContextManager, 1, "AsyncContextManager")
ByteString = _standing_for(collections.abc.ByteString)
Text = str
IO = _Form("IO")
TextIO = _Form("TextIO")
BinaryIO = _Form("BinaryIO")
Pattern = _Form("Pattern")
Match = _Form("Match")


@runtime_checkable
class SupportsInt(Protocol):
    @abstractmethod
    def __int__(self): ...


@runtime_checkable
class SupportsFloat(Protocol):
    @abstractmethod
    def __float__(self): ...


@runtime_checkable
class SupportsComplex(Protocol):
    @abstractmethod
    def __complex__(self): ...


@runtime_checkable
class SupportsBytes(Protocol):
    @abstractmethod
    def __bytes__(self): ...


@runtime_checkable
class SupportsIndex(Protocol):
    @abstractmethod
    def __index__(self): ...


@runtime_checkable
class SupportsAbs(Protocol[T_co]):
    @abstractmethod
    def __abs__(self): ...


@runtime_checkable
class SupportsRound(Protocol[T_co]):
    @abstractmethod
    def __round__(self, ndigits=0): ...


def get_origin(tp):
    if tp is Generic or isinstance(tp, UnionType):
        return Generic if tp is Generic else UnionType
    return origin_of(tp)


def get_args(tp):
    return args_of(tp)


def assert_type(val, typ, /):
    return val


def assert_never(arg, /):
    raise AssertionError(f"Expected code to be unreachable, but got: {arg!r}")


def reveal_type(obj, /):
    import sys

    print(f"Runtime type is {type(obj).__name__!r}", file=sys.stderr)
    return obj


def is_typeddict(tp):
    return isinstance(tp, _TypedDictMeta)
