"""Names for types that have none among the built-ins."""

from _interpreter import TracebackType, native as _native
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
GetSetDescriptorType = type(type(_function).__dict__["__code__"])
FrameType = type(_sys._getframe())
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


class MappingProxyType:
    """A dict that can only be read."""

    def __init__(self, mapping):
        if not hasattr(type(mapping), "__getitem__") or isinstance(mapping, (list, tuple)):
            kind = type(mapping).__name__
            raise TypeError(f"mappingproxy() argument must be a mapping, not {kind}")
        self._mapping = mapping

    def __or__(self, other):
        if isinstance(other, MappingProxyType):
            other = other._mapping
        return self._mapping | other

    def __ror__(self, other):
        return other | self._mapping

    def __reversed__(self):
        return reversed(self._mapping)

    def __hash__(self):
        return hash(self._mapping)

    def __getitem__(self, key):
        return self._mapping[key]

    def __contains__(self, key):
        return key in self._mapping

    def __len__(self):
        return len(self._mapping)

    def __iter__(self):
        return iter(self._mapping)

    def get(self, key, default=None):
        return self._mapping.get(key, default)

    def keys(self):
        return self._mapping.keys()

    def values(self):
        return self._mapping.values()

    def items(self):
        return self._mapping.items()

    def copy(self):
        return self._mapping.copy()

    def __eq__(self, other):
        return self._mapping == other

    def __repr__(self):
        return f"mappingproxy({self._mapping!r})"

    def __str__(self):
        return str(self._mapping)


MappingProxyType.__name__ = "mappingproxy"
MappingProxyType.__qualname__ = "mappingproxy"


def new_class(name, bases=(), kwds=None, exec_body=None):
    names = {}
    if exec_body is not None:
        exec_body(names)
    return type(name, bases, names)


