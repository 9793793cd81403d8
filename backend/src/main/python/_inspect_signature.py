"""Signatures: the parameters of what can be called, together."""

from _annotation_text import formatannotation
from _inspect_parameters import BoundArguments, Parameter, _empty

__name__ = "inspect"


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
        from _inspect_callables import signature

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
                raise TypeError(f"missing a required argument: {name!r}")
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
