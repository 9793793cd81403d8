"""Type hints: names that mean nothing while a program runs."""

from abc import ABCMeta
import collections
import collections.abc
import contextlib

TYPE_CHECKING = False


def _shown(parameter):
    if parameter is Ellipsis:
        return "..."
    if parameter is None or parameter is type(None):
        return "None"
    if isinstance(parameter, list):
        return f"[{', '.join(map(_shown, parameter))}]"
    if isinstance(parameter, type):
        if parameter.__module__ == "builtins":
            return parameter.__qualname__
        return f"{parameter.__module__}.{parameter.__qualname__}"
    return repr(parameter)


class _Form:
    """A name of typing, perhaps with parameters in brackets."""

    def __init__(self, name, origin=None, parameters=None):
        self._name = name
        self.__origin__ = origin
        self.__args__ = parameters

    def __getitem__(self, parameters):
        if not isinstance(parameters, tuple):
            parameters = (parameters,)
        if self._name == "Optional":
            return _Form("Optional", Union, (*parameters, type(None)))
        return _Form(self._name, self.__origin__ or self, parameters)

    def __call__(self, *args, **kwargs):
        if isinstance(self.__origin__, type):
            return self.__origin__(*args, **kwargs)
        raise TypeError(f"Cannot instantiate {self!r}")

    def __or__(self, other):
        return Union[self, other]

    def __ror__(self, other):
        return Union[other, self]

    def __eq__(self, other):
        if not isinstance(other, _Form):
            return NotImplemented
        return self._name == other._name and self.__args__ == other.__args__

    def __hash__(self):
        return hash((self._name, self.__args__))

    def __instancecheck__(self, obj):
        if self.__args__ is None and isinstance(self.__origin__, type):
            return isinstance(obj, self.__origin__)
        if self._name in ("Union", "Optional"):
            return isinstance(obj, self.__args__)
        raise TypeError(
            "Subscripted generics cannot be used with class and instance checks"
            if self.__args__
            else f"{self!r} cannot be used with isinstance()"
        )

    def __repr__(self):
        if self.__args__ is None:
            return f"typing.{self._name}"
        shown = self.__args__
        if self._name == "Optional":
            shown = shown[:-1]
        if self._name == "Literal":
            return f"typing.Literal[{', '.join(map(repr, shown))}]"
        return f"typing.{self._name}[{', '.join(map(_shown, shown))}]"


Any = _Form("Any")
NoReturn = _Form("NoReturn")
Never = _Form("Never")
Self = _Form("Self")
LiteralString = _Form("LiteralString")
ClassVar = _Form("ClassVar")
Final = _Form("Final")
Literal = _Form("Literal")
Union = _Form("Union")
Optional = _Form("Optional")
Annotated = _Form("Annotated")
Concatenate = _Form("Concatenate")
TypeAlias = _Form("TypeAlias")
TypeGuard = _Form("TypeGuard")
Required = _Form("Required")
NotRequired = _Form("NotRequired")
Unpack = _Form("Unpack")
List = _Form("List", list)
Dict = _Form("Dict", dict)
Set = _Form("Set", set)
FrozenSet = _Form("FrozenSet", frozenset)
Tuple = _Form("Tuple", tuple)
Type = _Form("Type", type)
Deque = _Form("Deque", collections.deque)
DefaultDict = _Form("DefaultDict", collections.defaultdict)
OrderedDict = _Form("OrderedDict", collections.OrderedDict)
Counter = _Form("Counter", collections.Counter)
ChainMap = _Form("ChainMap", collections.ChainMap)
Callable = _Form("Callable", collections.abc.Callable)
Iterable = _Form("Iterable", collections.abc.Iterable)
Iterator = _Form("Iterator", collections.abc.Iterator)
Generator = _Form("Generator", collections.abc.Generator)
Sequence = _Form("Sequence", collections.abc.Sequence)
MutableSequence = _Form("MutableSequence", collections.abc.MutableSequence)
Mapping = _Form("Mapping", collections.abc.Mapping)
MutableMapping = _Form("MutableMapping", collections.abc.MutableMapping)
AbstractSet = _Form("AbstractSet", collections.abc.Set)
MutableSet = _Form("MutableSet", collections.abc.MutableSet)
Collection = _Form("Collection", collections.abc.Collection)
Container = _Form("Container", collections.abc.Container)
Hashable = _Form("Hashable", collections.abc.Hashable)
Sized = _Form("Sized", collections.abc.Sized)
Reversible = _Form("Reversible", collections.abc.Reversible)
Awaitable = _Form("Awaitable", collections.abc.Awaitable)
Coroutine = _Form("Coroutine", collections.abc.Coroutine)
AsyncIterable = _Form("AsyncIterable", collections.abc.AsyncIterable)
AsyncIterator = _Form("AsyncIterator", collections.abc.AsyncIterator)
AsyncGenerator = _Form("AsyncGenerator", collections.abc.AsyncGenerator)
ContextManager = _Form("ContextManager", contextlib.AbstractContextManager)
AsyncContextManager = _Form("AsyncContextManager", contextlib.AbstractAsyncContextManager)
ByteString = _Form("ByteString", collections.abc.ByteString)
Text = str
IO = _Form("IO")
TextIO = _Form("TextIO")
BinaryIO = _Form("BinaryIO")
Pattern = _Form("Pattern")
Match = _Form("Match")


class TypeVar:
    def __init__(self, name, *constraints, bound=None, covariant=False, contravariant=False):
        self.__name__ = name
        self.__constraints__ = constraints
        self.__bound__ = bound
        self.__covariant__ = covariant
        self.__contravariant__ = contravariant

    def __or__(self, other):
        return Union[self, other]

    def __ror__(self, other):
        return Union[other, self]

    def __repr__(self):
        mark = "+" if self.__covariant__ else "-" if self.__contravariant__ else "~"
        return mark + self.__name__


class ParamSpec:
    def __init__(self, name, *, bound=None, covariant=False, contravariant=False):
        self.__name__ = name
        self.args = _Form(f"{name}.args")
        self.kwargs = _Form(f"{name}.kwargs")

    def __repr__(self):
        return f"~{self.__name__}"


class TypeVarTuple:
    def __init__(self, name):
        self.__name__ = name

    def __iter__(self):
        yield Unpack[self]

    def __repr__(self):
        return self.__name__


AnyStr = TypeVar("AnyStr", bytes, str)


class Generic:
    def __class_getitem__(cls, parameters):
        return cls


class Protocol(metaclass=ABCMeta):
    def __class_getitem__(cls, parameters):
        return cls


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


def runtime_checkable(cls):
    members = [
        name
        for name in cls.__dict__
        if not name.startswith("_abc_")
        and name
        not in ("__module__", "__doc__", "__dict__", "__abstractmethods__", "__annotations__")
    ]

    def hook(klass, C):
        if klass is not cls:
            return NotImplemented
        return all(hasattr(C, name) for name in members)

    cls.__subclasshook__ = classmethod(hook)
    return cls


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
            made = _TypedDictMeta(args[0], (TypedDict,), {})
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


def overload(func):
    return func


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
    return getattr(tp, "__origin__", None)


def get_args(tp):
    return getattr(tp, "__args__", None) or ()


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
