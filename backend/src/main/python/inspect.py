"""Asking what an object is, and how it can be called."""

from _annotation_text import formatannotation
from _inspect_callables import signature, unwrap
from _inspect_parameters import BoundArguments, Parameter, _ParameterKind, _empty
from _inspect_signature import Signature
from _inspect_stack import FrameInfo, Traceback, currentframe, getframeinfo, stack, trace
from _interpreter import refuse as _refuse, refused as _refused
import functools as _functools
import types

CO_OPTIMIZED = 1
CO_NEWLOCALS = 2
CO_VARARGS = 4
CO_VARKEYWORDS = 8
CO_NESTED = 16
CO_GENERATOR = 32
CO_NOFREE = 64
CO_COROUTINE = 128
CO_ITERABLE_COROUTINE = 256
CO_ASYNC_GENERATOR = 512
GEN_CREATED = "GEN_CREATED"
GEN_RUNNING = "GEN_RUNNING"
GEN_SUSPENDED = "GEN_SUSPENDED"
GEN_CLOSED = "GEN_CLOSED"
CORO_CREATED = "CORO_CREATED"
CORO_RUNNING = "CORO_RUNNING"
CORO_SUSPENDED = "CORO_SUSPENDED"
CORO_CLOSED = "CORO_CLOSED"

_TEXT = "(programs have no files here)"
getsource = _refused("getsource", f"inspect.getsource() {_TEXT}")
getsourcelines = _refused("getsourcelines", f"inspect.getsourcelines() {_TEXT}")
getsourcefile = _refused("getsourcefile", f"inspect.getsourcefile() {_TEXT}")


# ---- kinds


def isfunction(object):
    return isinstance(object, types.FunctionType)


def ismethod(object):
    return isinstance(object, types.MethodType)


def isclass(object):
    return isinstance(object, type)


def ismodule(object):
    return isinstance(object, types.ModuleType)


def isbuiltin(object):
    return isinstance(object, types.BuiltinFunctionType)


def isroutine(object):
    return (
        isfunction(object)
        or ismethod(object)
        or isbuiltin(object)
        or isinstance(object, (types.MethodDescriptorType, types.WrapperDescriptorType))
    )


def isgenerator(object):
    return isinstance(object, types.GeneratorType)


def iscoroutine(object):
    return isinstance(object, types.CoroutineType)


def isasyncgen(object):
    return isinstance(object, types.AsyncGeneratorType)


def isawaitable(object):
    if isgenerator(object):
        return bool(object.gi_code.co_flags & CO_ITERABLE_COROUTINE)
    return iscoroutine(object) or hasattr(type(object), "__await__")


def isabstract(object):
    return isclass(object) and bool(getattr(object, "__abstractmethods__", None))


def isframe(object):
    return isinstance(object, types.FrameType)


def istraceback(object):
    return isinstance(object, types.TracebackType)


def iscode(object):
    return isinstance(object, types.CodeType)


def isdatadescriptor(object):
    if isclass(object) or ismethod(object) or isfunction(object):
        return False
    return hasattr(type(object), "__set__") or hasattr(type(object), "__delete__")


def _has_flag(object, flag):
    while isinstance(object, types.MethodType):
        object = object.__func__
    while isinstance(object, _functools.partial):
        object = object.func
    return isfunction(object) and bool(object.__code__.co_flags & flag)


def isgeneratorfunction(object):
    return _has_flag(object, CO_GENERATOR)


def iscoroutinefunction(object):
    return _has_flag(object, CO_COROUTINE)


def isasyncgenfunction(object):
    return _has_flag(object, CO_ASYNC_GENERATOR)


# ---- states


def _state(running, suspended, frame):
    if running:
        return "RUNNING"
    if suspended:
        return "SUSPENDED"
    return "CLOSED" if frame is None else "CREATED"


def getgeneratorstate(generator):
    return "GEN_" + _state(generator.gi_running, generator.gi_suspended, generator.gi_frame)


def getcoroutinestate(coroutine):
    return "CORO_" + _state(coroutine.cr_running, coroutine.cr_suspended, coroutine.cr_frame)


def _locals(frame):
    return {} if frame is None else frame.f_locals


def getgeneratorlocals(generator):
    return _locals(generator.gi_frame)


def getcoroutinelocals(coroutine):
    return _locals(coroutine.cr_frame)


# ---- members and texts


_REFUSED = "__dir__", "__reduce__", "__reduce_ex__", "__sizeof__"


def _like(object):
    """What the methods that every object of that kind inherits are like."""
    return object.__str__ if isclass(object) else (3).__str__


def getmembers(object, predicate=None):
    members = []
    for name in dir(object):
        if name in _REFUSED and predicate is not None and not predicate(_like(object)):
            continue
        try:
            value = getattr(object, name)
        except AttributeError:
            continue
        if predicate is None or predicate(value):
            members.append((name, value))
    members.sort(key=lambda member: member[0])
    return members


def getmro(cls):
    return cls.__mro__


def getmodulename(path):
    name = path.rpartition("/")[2]
    return name[:-3] if name.endswith(".py") else None


def getdoc(object):
    doc = object.__doc__
    return cleandoc(doc) if isinstance(doc, str) else None


def cleandoc(doc):
    lines = doc.expandtabs().split("\n")
    margins = [len(line) - len(line.lstrip()) for line in lines[1:] if line.strip()]
    margin = min(margins, default=0)
    lines = [lines[0].lstrip()] + [line[margin:] for line in lines[1:]]
    while lines and not lines[-1]:
        lines.pop()
    while lines and not lines[0]:
        lines.pop(0)
    return "\n".join(lines)


def get_annotations(obj, *, globals=None, locals=None, eval_str=False):
    if eval_str:
        _refuse("inspect.get_annotations() with eval_str")
    if isclass(obj):
        return dict(obj.__dict__.get("__annotations__", {}))
    return dict(getattr(obj, "__annotations__", {}))
