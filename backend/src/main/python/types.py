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
MappingProxyType = type(type.__dict__)
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


def new_class(name, bases=(), kwds=None, exec_body=None):
    names = {}
    if exec_body is not None:
        exec_body(names)
    return type(name, bases, names)


