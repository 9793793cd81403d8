"""The parameters of what can be called."""

from types import BuiltinFunctionType, FunctionType, MethodDescriptorType, MethodType
from types import WrapperDescriptorType
from _annotation_text import formatannotation
from _interpreter import refuse as _refuse
import builtins
import enum
import functools

__name__ = "inspect"


class _empty:
    """Stands for what is not there."""


class _ParameterKind(enum.IntEnum):
    POSITIONAL_ONLY = 0
    POSITIONAL_OR_KEYWORD = 1
    VAR_POSITIONAL = 2
    KEYWORD_ONLY = 3
    VAR_KEYWORD = 4

    @property
    def description(self):
        return _DESCRIPTIONS[self]

    def __str__(self):
        return self.name


_DESCRIPTIONS = {
    _ParameterKind.POSITIONAL_ONLY: "positional-only",
    _ParameterKind.POSITIONAL_OR_KEYWORD: "positional or keyword",
    _ParameterKind.VAR_POSITIONAL: "variadic positional",
    _ParameterKind.KEYWORD_ONLY: "keyword-only",
    _ParameterKind.VAR_KEYWORD: "variadic keyword",
}
_VARIADIC = _ParameterKind.VAR_POSITIONAL, _ParameterKind.VAR_KEYWORD


class Parameter:
    """One parameter of a signature."""

    POSITIONAL_ONLY = _ParameterKind.POSITIONAL_ONLY
    POSITIONAL_OR_KEYWORD = _ParameterKind.POSITIONAL_OR_KEYWORD
    VAR_POSITIONAL = _ParameterKind.VAR_POSITIONAL
    KEYWORD_ONLY = _ParameterKind.KEYWORD_ONLY
    VAR_KEYWORD = _ParameterKind.VAR_KEYWORD
    empty = _empty

    def __init__(self, name, kind, *, default=_empty, annotation=_empty):
        try:
            kind = _ParameterKind(kind)
        except ValueError:
            raise ValueError(f"value {kind!r} is not a valid Parameter.kind")
        if default is not _empty and kind in _VARIADIC:
            raise ValueError(f"{kind.description} parameters cannot have default values")
        if not isinstance(name, str):
            raise TypeError(f"name must be a str, not a {type(name).__name__}")
        if not name.isidentifier():
            raise ValueError(f"{name!r} is not a valid parameter name")
        self._name = name
        self._kind = kind
        self._default = default
        self._annotation = annotation

    @property
    def name(self):
        return self._name

    @property
    def kind(self):
        return self._kind

    @property
    def default(self):
        return self._default

    @property
    def annotation(self):
        return self._annotation

    def replace(self, *, name=None, kind=None, annotation=_empty, default=_empty):
        return type(self)(
            self._name if name is None else name,
            self._kind if kind is None else kind,
            default=self._default if default is _empty else default,
            annotation=self._annotation if annotation is _empty else annotation,
        )

    def __str__(self):
        text = self._name
        if self._annotation is not _empty:
            text = f"{text}: {formatannotation(self._annotation)}"
        if self._default is not _empty:
            equals = " = " if self._annotation is not _empty else "="
            text = f"{text}{equals}{self._default!r}"
        if self._kind is _ParameterKind.VAR_POSITIONAL:
            return "*" + text
        return "**" + text if self._kind is _ParameterKind.VAR_KEYWORD else text

    def __repr__(self):
        return f'<{type(self).__name__} "{self}">'

    def _facts(self):
        return self._name, self._kind, self._default, self._annotation

    def __eq__(self, other):
        if not isinstance(other, Parameter):
            return NotImplemented
        return self._facts() == other._facts()

    def __hash__(self):
        return hash(self._facts())


class BoundArguments:
    """The values of parameters in a call."""

    def __init__(self, signature, arguments):
        self._signature = signature
        self.arguments = arguments

    @property
    def signature(self):
        return self._signature

    @property
    def args(self):
        args = []
        for name, parameter in self._signature.parameters.items():
            if parameter.kind >= Parameter.KEYWORD_ONLY or name not in self.arguments:
                break
            value = self.arguments[name]
            if parameter.kind is Parameter.VAR_POSITIONAL:
                args.extend(value)
            else:
                args.append(value)
        return tuple(args)

    @property
    def kwargs(self):
        kwargs = {}
        by_name = False
        for name, parameter in self._signature.parameters.items():
            given = name in self.arguments
            by_name = by_name or parameter.kind >= Parameter.KEYWORD_ONLY or not given
            if not by_name or not given:
                continue
            if parameter.kind is Parameter.VAR_KEYWORD:
                kwargs.update(self.arguments[name])
            elif parameter.kind is not Parameter.VAR_POSITIONAL:
                kwargs[name] = self.arguments[name]
        return kwargs

    def apply_defaults(self):
        arguments = {}
        for name, parameter in self._signature.parameters.items():
            if name in self.arguments:
                arguments[name] = self.arguments[name]
            elif parameter.default is not _empty:
                arguments[name] = parameter.default
            elif parameter.kind is Parameter.VAR_POSITIONAL:
                arguments[name] = ()
            elif parameter.kind is Parameter.VAR_KEYWORD:
                arguments[name] = {}
        self.arguments = arguments

    def __eq__(self, other):
        if not isinstance(other, BoundArguments):
            return NotImplemented
        return self.signature == other.signature and self.arguments == other.arguments

    def __repr__(self):
        inside = ", ".join([f"{name}={value!r}" for name, value in self.arguments.items()])
        return f"<{type(self).__name__} ({inside})>"


class Signature:
    """The parameters of something that can be called, and what it returns."""

    empty = _empty

    def __init__(self, parameters=None, *, return_annotation=_empty):
        self._parameters = {}
        highest = Parameter.POSITIONAL_ONLY
        optional = False
        for parameter in parameters or ():
            kind = parameter.kind
            if kind < highest:
                raise ValueError(
                    f"wrong parameter order: {highest.description} parameter before "
                    f"{kind.description} parameter"
                )
            highest = kind
            if kind <= Parameter.POSITIONAL_OR_KEYWORD:
                if optional and parameter.default is _empty:
                    raise ValueError("non-default argument follows default argument")
                optional = parameter.default is not _empty
            if parameter.name in self._parameters:
                raise ValueError(f"duplicate parameter name: {parameter.name!r}")
            self._parameters[parameter.name] = parameter
        self._return_annotation = return_annotation

    @classmethod
    def from_callable(cls, obj, *, follow_wrapped=True, globals=None, locals=None, eval_str=False):
        return signature(obj, follow_wrapped=follow_wrapped, eval_str=eval_str)

    @property
    def parameters(self):
        from types import MappingProxyType

        return MappingProxyType(self._parameters)

    @property
    def return_annotation(self):
        return self._return_annotation

    def replace(self, *, parameters=_empty, return_annotation=_empty):
        return type(self)(
            self._parameters.values() if parameters is _empty else parameters,
            return_annotation=(
                self._return_annotation if return_annotation is _empty else return_annotation
            ),
        )

    def bind(self, /, *args, **kwargs):
        return self._bind(args, kwargs)

    def bind_partial(self, /, *args, **kwargs):
        return self._bind(args, kwargs, partial=True)

    def _bind(self, args, kwargs, partial=False):
        arguments = {}
        args = list(args)
        for name, parameter in self._parameters.items():
            kind = parameter.kind
            if kind is Parameter.VAR_POSITIONAL:
                if args:
                    arguments[name] = tuple(args)
                    args = []
            elif kind is Parameter.VAR_KEYWORD:
                if kwargs:
                    arguments[name] = kwargs
                    kwargs = {}
            elif args and kind is not Parameter.KEYWORD_ONLY:
                if name in kwargs and kind is not Parameter.POSITIONAL_ONLY:
                    raise TypeError(f"multiple values for argument {name!r}")
                arguments[name] = args.pop(0)
            elif args and not any(
                p.kind is Parameter.VAR_POSITIONAL for p in self._parameters.values()
            ):
                raise TypeError("too many positional arguments")
            elif name in kwargs:
                if kind is Parameter.POSITIONAL_ONLY:
                    raise TypeError(
                        f"{name!r} parameter is positional only, but was passed as a keyword"
                    )
                arguments[name] = kwargs.pop(name)
            elif parameter.default is _empty and not partial:
                only = "keyword-only " if False else ""
                raise TypeError(f"missing a required {only}argument: {name!r}")
        if args:
            raise TypeError("too many positional arguments")
        if kwargs:
            raise TypeError(f"got an unexpected keyword argument {next(iter(kwargs))!r}")
        return BoundArguments(self, arguments)

    def __eq__(self, other):
        if not isinstance(other, Signature):
            return NotImplemented
        return (
            list(self._parameters.values()) == list(other._parameters.values())
            and self._return_annotation == other._return_annotation
        )

    def __hash__(self):
        return hash((tuple(self._parameters.values()), self._return_annotation))

    def __str__(self):
        texts = []
        positional_only = False
        star = False
        for parameter in self._parameters.values():
            kind = parameter.kind
            if kind is not Parameter.POSITIONAL_ONLY and positional_only:
                texts.append("/")
            positional_only = kind is Parameter.POSITIONAL_ONLY
            if kind is Parameter.KEYWORD_ONLY and not star:
                texts.append("*")
            star = star or kind in (Parameter.VAR_POSITIONAL, Parameter.KEYWORD_ONLY)
            texts.append(str(parameter))
        if positional_only:
            texts.append("/")
        text = f"({', '.join(texts)})"
        if self._return_annotation is not _empty:
            text += f" -> {formatannotation(self._return_annotation)}"
        return text

    def __repr__(self):
        return f"<{type(self).__name__} {self}>"


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
