"""The signatures of functions, classes and what else can be called."""

from _inspect_parameters import Parameter, _VARIADIC, _empty
from _inspect_signature import Signature
from _interpreter import refuse as _refuse
from types import BuiltinFunctionType, FunctionType, MethodDescriptorType, MethodType
from types import WrapperDescriptorType
import enum
import functools

__name__ = "inspect"


def unwrap(func, *, stop=None):
    seen = {id(func): func}
    first = func
    while hasattr(func, "__wrapped__") and (stop is None or not stop(func)):
        func = func.__wrapped__
        if id(func) in seen:
            raise ValueError(f"wrapper loop when unwrapping {first!r}")
        seen[id(func)] = func
    return func


def signature(obj, *, follow_wrapped=True, globals=None, locals=None, eval_str=False):
    if eval_str:
        _refuse("inspect.signature() with eval_str")
    if not callable(obj):
        raise TypeError(f"{obj!r} is not a callable object")
    if isinstance(obj, MethodType):
        return _without_first(signature(obj.__func__, follow_wrapped=follow_wrapped))
    if follow_wrapped:
        obj = unwrap(obj, stop=lambda f: hasattr(f, "__signature__") or isinstance(f, MethodType))
        if isinstance(obj, MethodType):
            return signature(obj)
    if getattr(obj, "__signature__", None) is not None:
        return obj.__signature__
    if isinstance(obj, FunctionType):
        return _of_function(obj)
    if isinstance(obj, functools.partial):
        return _of_partial(obj)
    if isinstance(obj, type):
        return _of_class(obj)
    if isinstance(obj, (BuiltinFunctionType, MethodDescriptorType, WrapperDescriptorType)):
        _refuse("inspect.signature() of a built-in function")
    return _without_first(signature(type(obj).__call__))


def _of_function(function):
    if hasattr(function, "_of_dataclass"):
        return _of_dataclass(function)
    code = function.__code__
    if code.co_filename.startswith("<frozen "):
        _refuse("inspect.signature() of a function of the standard library")
    annotations = getattr(function, "__annotations__", {})
    defaults = function.__defaults__ or ()
    keyword_defaults = function.__kwdefaults__ or {}
    names = code.co_varnames
    count = code.co_argcount
    parameters = []
    for index, name in enumerate(names[:count]):
        only = index < code.co_posonlyargcount
        kind = Parameter.POSITIONAL_ONLY if only else Parameter.POSITIONAL_OR_KEYWORD
        place = index - count + len(defaults)
        default = defaults[place] if place >= 0 else _empty
        parameters.append((name, kind, default))
    after = count + code.co_kwonlyargcount
    last = after
    if code.co_flags & 4:
        parameters.append((names[last], Parameter.VAR_POSITIONAL, _empty))
        last += 1
    for name in names[count:after]:
        default = keyword_defaults.get(name, _empty)
        parameters.append((name, Parameter.KEYWORD_ONLY, default))
    if code.co_flags & 8:
        parameters.append((names[last], Parameter.VAR_KEYWORD, _empty))
    return Signature(
        [
            Parameter(name, kind, default=default, annotation=annotations.get(name, _empty))
            for name, kind, default in parameters
        ],
        return_annotation=annotations.get("return", _empty),
    )


def _of_dataclass(init):
    first = Parameter("self", Parameter.POSITIONAL_OR_KEYWORD)
    rest = [
        Parameter(
            name,
            Parameter.KEYWORD_ONLY if by_keyword else Parameter.POSITIONAL_OR_KEYWORD,
            default=default[0] if default else _empty,
            annotation=init.__annotations__[name],
        )
        for name, by_keyword, default in init._of_dataclass
    ]
    return Signature([first, *rest], return_annotation=None)


def _without_first(found):
    parameters = list(found.parameters.values())
    if parameters and parameters[0].kind is not Parameter.VAR_POSITIONAL:
        parameters = parameters[1:]
    return found.replace(parameters=parameters)


def _of_partial(partial):
    found = signature(partial.func)
    given = found.bind_partial(*partial.args, **partial.keywords).arguments
    parameters = []
    by_keyword = False
    for name, parameter in found.parameters.items():
        if name in partial.keywords and parameter.kind is not Parameter.VAR_KEYWORD:
            by_keyword = True
            parameter = parameter.replace(default=given[name], kind=Parameter.KEYWORD_ONLY)
        elif parameter.kind in _VARIADIC:
            if by_keyword and parameter.kind is Parameter.VAR_POSITIONAL:
                continue
        elif name in given:
            continue
        elif by_keyword:
            parameter = parameter.replace(kind=Parameter.KEYWORD_ONLY)
        parameters.append(parameter)
    return found.replace(parameters=parameters)


def _of_class(cls):
    if cls.__module__ == "builtins" or isinstance(cls, enum.EnumMeta):
        _refuse("inspect.signature() of such a class")
    for base in cls.__mro__:
        made = base.__dict__.get("__new__")
        begun = base.__dict__.get("__init__")
        if made is not None and base is not object:
            function = made.__func__ if isinstance(made, staticmethod) else made
            return _without_first(signature(function))
        if begun is not None and base is not object:
            return _without_first(signature(begun))
    return Signature([])
