"""What generic classes and protocols derive from."""

from _typing_forms import (
    Unpack,
    Variable,
    _Form,
    args_of,
    check_count,
    converted,
    several,
    variables_of,
)
from abc import ABCMeta
from types import GenericAlias

__name__ = "typing"


class TypeVar(Variable):
    def __init__(self, name, *constraints, bound=None, covariant=False, contravariant=False):
        if constraints and bound is not None:
            raise TypeError("Constraints cannot be combined with bound=...")
        if len(constraints) == 1:
            raise TypeError("A single constraint is not allowed")
        self.__name__ = name
        self.__constraints__ = constraints
        self.__bound__ = bound
        self.__covariant__ = covariant
        self.__contravariant__ = contravariant

    def __repr__(self):
        mark = "+" if self.__covariant__ else "-" if self.__contravariant__ else "~"
        return mark + self.__name__


class ParamSpec(Variable):
    def __init__(self, name, *, bound=None, covariant=False, contravariant=False):
        self.__name__ = name
        self.args = _Form(f"{name}.args")
        self.kwargs = _Form(f"{name}.kwargs")

    def __repr__(self):
        return f"~{self.__name__}"


class TypeVarTuple(Variable):
    def __init__(self, name):
        self.__name__ = name

    def __iter__(self):
        yield Unpack[self]

    def __repr__(self):
        return self.__name__


AnyStr = TypeVar("AnyStr", bytes, str)


def _with_parameters(cls, parameters):
    parameters = tuple([converted(each) for each in several(parameters)])
    if cls is Generic or cls is Protocol:
        if not all([variables_of((each,)) for each in parameters]):
            raise TypeError(
                f"Parameters to {cls.__name__}[...] must all be type variables "
                "or parameter specification variables."
            )
        if len(set(map(id, parameters))) < len(parameters):
            raise TypeError(f"Parameters to {cls.__name__}[...] must all be unique")
    else:
        expected = cls.__parameters__
        if not expected:
            raise TypeError(f"{cls} is not a generic class")
        if not any([isinstance(variable, (ParamSpec, TypeVarTuple)) for variable in expected]):
            check_count(cls, len(parameters), len(expected))
    return GenericAlias(cls, parameters)


def _note_parameters(cls):
    bases = cls.__dict__.get("__orig_bases__", ())
    cls.__parameters__ = tuple(variables_of([arg for base in bases for arg in args_of(base)]))


class Generic:
    __slots__ = ()

    def __init_subclass__(cls, *args, **kwargs):
        super().__init_subclass__(*args, **kwargs)
        _note_parameters(cls)

    def __class_getitem__(cls, parameters):
        return _with_parameters(cls, parameters)


def _no_init(self, /, *args, **kwargs):
    """Refuses to make a protocol; what derives from one goes on to the next class's."""
    cls = type(self)
    if cls._is_protocol:
        raise TypeError("Protocols cannot be instantiated")
    for base in cls.__mro__:
        init = base.__dict__.get("__init__", _no_init)
        if init is not _no_init:
            return init(self, *args, **kwargs)


def _no_checks(cls, other):
    if cls._is_protocol:
        raise TypeError(
            "Instance and class checks can only be used with @runtime_checkable protocols"
        )
    return NotImplemented


class Protocol(metaclass=ABCMeta):
    _is_protocol = True
    __init__ = _no_init

    def __init_subclass__(cls, *args, **kwargs):
        super().__init_subclass__(*args, **kwargs)
        _note_parameters(cls)
        cls._is_protocol = Protocol in cls.__bases__
        if cls._is_protocol and "__subclasshook__" not in cls.__dict__:
            cls.__subclasshook__ = classmethod(_no_checks)

    def __class_getitem__(cls, parameters):
        return _with_parameters(cls, parameters)


def runtime_checkable(cls):
    if not (isinstance(cls, type) and Protocol in cls.__bases__):
        raise TypeError(
            f"@runtime_checkable can be only applied to protocol classes, got {cls!r}"
        )
    members = [
        name
        for name in cls.__dict__
        if not name.startswith("_abc_")
        and name != "_is_protocol"
        and name
        not in (
            "__module__",
            "__doc__",
            "__dict__",
            "__abstractmethods__",
            "__annotations__",
            "__orig_bases__",
            "__parameters__",
            "__subclasshook__",
        )
    ]

    def hook(klass, C):
        if klass is not cls:
            return NotImplemented
        return all(hasattr(C, name) for name in members)

    cls.__subclasshook__ = classmethod(hook)
    return cls
