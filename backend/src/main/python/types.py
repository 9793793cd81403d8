"""Names for types that have none among the built-ins."""

from _interpreter import TracebackType, iterable_coroutine as _iterable, native as _native
import sys as _sys


def _function():
    yield


async def _coroutine():
    pass


async def _async_generator():
    yield


def _with_cell():
    shared = None
    return lambda: shared


class _Holder:
    def method(self):
        pass


class _WithSlot:
    __slots__ = ("slot",)


FunctionType = type(_function)
LambdaType = FunctionType
GeneratorType = type(_function())
_unawaited = _coroutine()
CoroutineType = type(_unawaited)
_unawaited.close()
MethodType = type(_Holder().method)
BuiltinFunctionType = type(len)
BuiltinMethodType = type([].append)
MethodDescriptorType = type(str.join)
WrapperDescriptorType = type(object.__init__)
NoneType = type(None)
NotImplementedType = type(NotImplemented)
EllipsisType = type(Ellipsis)
CodeType = type(_function.__code__)
AsyncGeneratorType = type(_async_generator())
CellType = type(_with_cell().__closure__[0])
MappingProxyType = type(type.__dict__)
MemberDescriptorType = type(_WithSlot.slot)
GetSetDescriptorType = type(type(_function).__dict__["__code__"])
FrameType = type(_function().gi_frame)
GenericAlias = type(list[int])
UnionType = type(int | str)

ModuleType = type(_sys)


@_native
class SimpleNamespace:
    def __init__(self, /, *args, **kwargs):
        if args:
            raise TypeError("no positional arguments expected")
        self.__dict__.update(kwargs)

    def __repr__(self):
        inside = ", ".join([f"{name}={value!r}" for name, value in self.__dict__.items()])
        name = "namespace" if type(self) is SimpleNamespace else type(self).__name__
        return f"{name}({inside})"

    def __eq__(self, other):
        if isinstance(self, SimpleNamespace) and isinstance(other, SimpleNamespace):
            return self.__dict__ == other.__dict__
        return NotImplemented


# ---- classes made by a call


def new_class(name, bases=(), kwds=None, exec_body=None):
    resolved = resolve_bases(bases)
    meta, names, kwds = prepare_class(name, resolved, kwds)
    if exec_body is not None:
        exec_body(names)
    if resolved is not bases:
        names["__orig_bases__"] = bases
    return meta(name, resolved, names, **kwds)


def resolve_bases(bases):
    """The classes that bases stand for; the same tuple where all of them are classes."""
    resolved = []
    for base in bases:
        resolved.extend(_entries(base, bases))
    for given, resolved_base in zip(bases, resolved):
        if given is not resolved_base:
            return tuple(resolved)
    return bases if len(resolved) == len(bases) else tuple(resolved)


def _entries(base, bases):
    """The classes that a base stands for."""
    if isinstance(base, GenericAlias):
        return (base.__origin__,)
    if isinstance(base, type) or not hasattr(base, "__mro_entries__"):
        return (base,)
    entries = base.__mro_entries__(bases)
    if not isinstance(entries, tuple):
        raise TypeError("__mro_entries__ must return a tuple")
    return entries


def prepare_class(name, bases=(), kwds=None):
    kwds = dict(kwds or {})
    meta = kwds.pop("metaclass", type(bases[0]) if bases else type)
    if isinstance(meta, type):
        meta = _most_derived(meta, bases)
    return meta, {}, kwds


def _most_derived(meta, bases):
    for base in bases:
        if issubclass(type(base), meta):
            meta = type(base)
        elif not issubclass(meta, type(base)):
            raise TypeError(
                "metaclass conflict: the metaclass of a derived class must be a (non-strict) "
                "subclass of the metaclasses of all its bases"
            )
    return meta


# ---- generators that can be awaited


class _GeneratorWrapper:
    """A generator that a function returned, to be awaited."""

    def __init__(self, gen):
        self.__wrapped = gen
        self.__name__ = getattr(gen, "__name__", None)
        self.__qualname__ = getattr(gen, "__qualname__", None)

    def send(self, val):
        return self.__wrapped.send(val)

    def throw(self, tp, *rest):
        return self.__wrapped.throw(tp, *rest)

    def close(self):
        return self.__wrapped.close()

    def __next__(self):
        return next(self.__wrapped)

    def __iter__(self):
        return self.__wrapped

    __await__ = __iter__


def coroutine(func):
    """Lets what a generator function makes be awaited."""
    if not callable(func):
        raise TypeError("types.coroutine() expects a callable")
    flags = func.__code__.co_flags if isinstance(func, FunctionType) else 0
    if flags & 0x180:
        return func
    if flags & 0x20:
        return _iterable(func)

    from functools import wraps

    @wraps(func)
    def wrapped(*args, **kwargs):
        made = func(*args, **kwargs)
        if isinstance(made, GeneratorType) and not made.gi_code.co_flags & 0x100:
            return _GeneratorWrapper(made)
        return made

    return wrapped


