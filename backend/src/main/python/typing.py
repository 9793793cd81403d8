"""Type hints: names that mean nothing while a program runs."""

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
from types import UnionType
import collections
import collections.abc
import contextlib

TYPE_CHECKING = False


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
Deque = _Form("Deque", collections.deque, 1)
DefaultDict = _Form("DefaultDict", collections.defaultdict, 2)
OrderedDict = _Form("OrderedDict", collections.OrderedDict, 2)
Counter = _Form("Counter", collections.Counter, 1)
ChainMap = _Form("ChainMap", collections.ChainMap, 2)
Callable = callable_form(collections.abc.Callable)
Iterable = _Form("Iterable", collections.abc.Iterable, 1)
Iterator = _Form("Iterator", collections.abc.Iterator, 1)
Generator = _Form("Generator", collections.abc.Generator, 3)
Sequence = _Form("Sequence", collections.abc.Sequence, 1)
MutableSequence = _Form("MutableSequence", collections.abc.MutableSequence, 1)
Mapping = _Form("Mapping", collections.abc.Mapping, 2)
MutableMapping = _Form("MutableMapping", collections.abc.MutableMapping, 2)
AbstractSet = _Form("AbstractSet", collections.abc.Set, 1)
MutableSet = _Form("MutableSet", collections.abc.MutableSet, 1)
Collection = _Form("Collection", collections.abc.Collection, 1)
Container = _Form("Container", collections.abc.Container, 1)
Hashable = _Form("Hashable", collections.abc.Hashable)
Sized = _Form("Sized", collections.abc.Sized)
Reversible = _Form("Reversible", collections.abc.Reversible, 1)
Awaitable = _Form("Awaitable", collections.abc.Awaitable, 1)
Coroutine = _Form("Coroutine", collections.abc.Coroutine, 3)
AsyncIterable = _Form("AsyncIterable", collections.abc.AsyncIterable, 1)
AsyncIterator = _Form("AsyncIterator", collections.abc.AsyncIterator, 1)
AsyncGenerator = _Form("AsyncGenerator", collections.abc.AsyncGenerator, 2)
ContextManager = _Form("ContextManager", contextlib.AbstractContextManager, 1)
AsyncContextManager = _Form("AsyncContextManager", contextlib.AbstractAsyncContextManager, 1)
ByteString = _Form("ByteString", collections.abc.ByteString)
Text = str
IO = _Form("IO")
TextIO = _Form("TextIO")
BinaryIO = _Form("BinaryIO")
Pattern = _Form("Pattern")
Match = _Form("Match")


class SupportsInt(Protocol):
    @classmethod
    def __subclasshook__(cls, C):
        return hasattr(C, "__int__")


class SupportsFloat(Protocol):
    @classmethod
    def __subclasshook__(cls, C):
        return hasattr(C, "__float__")


class SupportsIndex(Protocol):
    @classmethod
    def __subclasshook__(cls, C):
        return hasattr(C, "__index__")


class SupportsAbs(Protocol):
    @classmethod
    def __subclasshook__(cls, C):
        return hasattr(C, "__abs__")


class NamedTupleMeta(type):
    def __new__(cls, typename, bases, names):
        if not bases:
            return type.__new__(cls, typename, bases, names)
        hints = names.get("__annotations__", {})
        defaults = []
        for name in hints:
            if name in names:
                defaults.append(names[name])
            elif defaults:
                raise TypeError(
                    f"Non-default namedtuple field {name} cannot follow default field "
                    f"{[n for n in hints if n in names][-1]}"
                )
        made = collections.namedtuple(
            typename, list(hints), defaults=defaults, module=names.get("__module__")
        )
        made.__annotations__ = hints
        for key, value in names.items():
            if key not in hints and key not in ("__module__", "__qualname__", "__annotations__"):
                if key != "__doc__" or value is not None:
                    setattr(made, key, value)
        return made

    def __call__(cls, typename, fields=(), /, **kwargs):
        pairs = list(fields) or list(kwargs.items())
        made = collections.namedtuple(typename, [name for name, _ in pairs])
        made.__annotations__ = dict(pairs)
        return made


class NamedTuple(metaclass=NamedTupleMeta):
    pass


class _TypedDictMeta(type):
    def __call__(cls, /, *args, **kwargs):
        if cls is TypedDict:
            names = args[1] if len(args) > 1 else kwargs
            made = _TypedDictMeta(args[0], (TypedDict,), {"__module__": "__main__"})
            made.__annotations__ = dict(names)
            return made
        return dict(*args, **kwargs)

    def __instancecheck__(cls, obj):
        raise TypeError("TypedDict does not support instance and class checks")


class TypedDict(metaclass=_TypedDictMeta):
    def __init_subclass__(cls, total=True):
        cls.__total__ = total


class NewType:
    def __init__(self, name, tp):
        self.__name__ = name
        self.__qualname__ = name
        self.__supertype__ = tp
        self.__module__ = "__main__"

    def __call__(self, x):
        return x

    def __repr__(self):
        return f"{self.__module__}.{self.__qualname__}"


def cast(typ, val):
    return val


def _overloaded(*args, **kwds):
    raise NotImplementedError(
        "You should not call an overloaded function. "
        "A series of @overload-decorated functions "
        "outside a stub module should always be followed "
        "by an implementation that is not @overload-ed."
    )


def overload(func):
    return _overloaded


def final(f):
    return f


def no_type_check(arg):
    return arg


def get_type_hints(obj, globalns=None, localns=None, include_extras=False):
    hints = {}
    if isinstance(obj, type):
        for base in reversed(obj.__mro__):
            hints.update(base.__dict__.get("__annotations__", {}))
        return hints
    return dict(getattr(obj, "__annotations__", {}))


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


def clear_overloads():
    pass


def get_overloads(func):
    return []
