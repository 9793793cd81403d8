"""The names of typing that take parameters in brackets."""

from _interpreter import origin_entries
from types import GenericAlias, UnionType

__name__ = "typing"


class InUnions:
    """What can stand on either side of the operator that makes unions."""

    def __or__(self, other):
        return Union[self, other]

    def __ror__(self, other):
        return Union[other, self]


class Variable(InUnions):
    """What stands for a type that is still to be given."""


def variables_of(parameters):
    """The type variables among parameters, each once."""
    found = {}
    for parameter in parameters:
        if isinstance(parameter, Variable):
            found[id(parameter)] = parameter
        else:
            for inner in variables_of(getattr(parameter, "__args__", None) or ()):
                found[id(inner)] = inner
    return list(found.values())


def _given(parameter, types):
    """A parameter with the types that are given for its variables, by their ids."""
    if isinstance(parameter, Variable):
        return types[id(parameter)]
    variables = variables_of(getattr(parameter, "__args__", None) or ())
    if not variables:
        return parameter
    if isinstance(parameter, _Applied):
        return parameter[tuple([types[id(variable)] for variable in variables])]
    args = tuple([_given(arg, types) for arg in parameter.__args__])
    return GenericAlias(parameter.__origin__, args)


class ForwardRef(InUnions):
    """A type that is named by a text."""

    def __init__(self, arg, is_argument=True, module=None, *, is_class=False):
        if not isinstance(arg, str):
            raise TypeError(f"Forward reference must be a string -- got {arg!r}")
        self.__forward_arg__ = arg
        self.__forward_module__ = module

    def __eq__(self, other):
        if not isinstance(other, ForwardRef):
            return NotImplemented
        return self.__forward_arg__ == other.__forward_arg__

    def __hash__(self):
        return hash(self.__forward_arg__)

    def __repr__(self):
        module = self.__forward_module__
        return f"ForwardRef({self.__forward_arg__!r}{f', module={module!r}' if module else ''})"


def several(parameters):
    """What stands in brackets, as a tuple."""
    return parameters if isinstance(parameters, tuple) else (parameters,)


def converted(parameter):
    """What stands for a parameter: None is a value, a text a name."""
    if parameter is None:
        return type(None)
    return ForwardRef(parameter) if isinstance(parameter, str) else parameter


def check_count(form, actual, expected):
    if actual != expected:
        much = "many" if actual > expected else "few"
        raise TypeError(
            f"Too {much} arguments for {form}; actual {actual}, expected {expected}"
        )


def _shown(parameter):
    if parameter is Ellipsis:
        return "..."
    if isinstance(parameter, (list, tuple)):
        return f"[{', '.join(map(_shown, parameter))}]"
    if isinstance(parameter, type):
        if parameter.__module__ == "builtins":
            return parameter.__qualname__
        return f"{parameter.__module__}.{parameter.__qualname__}"
    return repr(parameter)


class _Form(InUnions):
    """A name of typing, perhaps one for a class elsewhere, with so many parameters."""

    def __init__(self, name, origin=None, count=None, only=None):
        self._name = name
        self.__origin__ = origin
        self._count = count
        self._only = only  # how else its class is to be called, where not by this name
        self.__args__ = None

    __mro_entries__ = origin_entries

    def __getitem__(self, parameters):
        parameters = several(parameters)
        if self._count is not None:
            check_count(self, len(parameters), self._count)
        return _Applied(self, tuple([converted(each) for each in parameters]))

    def __call__(self, *args, **kwargs):
        if self._only is not None:
            raise TypeError(
                f"Type {self._name} cannot be instantiated; use {self._only}() instead"
            )
        if isinstance(self.__origin__, type):
            return self.__origin__(*args, **kwargs)
        if self._name == "Any":
            raise TypeError("Any cannot be instantiated")
        raise TypeError(f"Cannot instantiate typing.{self._name}")

    def __instancecheck__(self, obj):
        if isinstance(self.__origin__, type):
            return isinstance(obj, self.__origin__)
        raise TypeError(f"{self!r} cannot be used with isinstance()")

    def __repr__(self):
        return f"typing.{self._name}"


class _Applied(_Form):
    """A name with its parameters."""

    def __init__(self, form, parameters):
        super().__init__(form._name, form.__origin__ or form, None, form._only)
        self._form = form
        self.__args__ = parameters

    def _compared(self):
        many = frozenset(self.__args__) if self._form is Union else self.__args__
        return self._name, many

    def __eq__(self, other):
        if isinstance(other, UnionType):
            return self._form is Union and set(self.__args__) == set(other.__args__)
        if not isinstance(other, _Applied):
            return NotImplemented
        return self._compared() == other._compared()

    def __hash__(self):
        return hash(self._compared())

    @property
    def __parameters__(self):
        return tuple(variables_of(self.__args__))

    def __getitem__(self, parameters):
        variables = self.__parameters__
        if not variables:
            raise TypeError(f"{self!r} is not a generic class")
        parameters = [converted(each) for each in several(parameters)]
        check_count(self, len(parameters), len(variables))
        types = {id(variable): given for variable, given in zip(variables, parameters)}
        args = tuple([_given(arg, types) for arg in self.__args__])
        return self._form[args] if self._form is Union else _Applied(self._form, args)

    def __instancecheck__(self, obj):
        if self._form is Union:
            return isinstance(obj, self.__args__)
        raise TypeError("Subscripted generics cannot be used with class and instance checks")

    def __repr__(self):
        args = self.__args__
        if self._form is Union and len(args) == 2 and type(None) in args:
            rest = args[args[0] is type(None)]
            return f"typing.Optional[{_shown(rest)}]"
        if self._form is Literal:
            return f"typing.Literal[{', '.join(map(repr, args))}]"
        if self._form is Callable:
            taken = "..." if args[0] is Ellipsis else _shown(args[:-1])
            return f"typing.Callable[{taken}, {_shown(args[-1])}]"
        return f"typing.{self._name}[{', '.join(map(_shown, args)) or '()'}]"


class _Union(_Form):
    def __getitem__(self, parameters):
        members = []
        for parameter in several(parameters):
            parameter = converted(parameter)
            nested = isinstance(parameter, UnionType) or (
                isinstance(parameter, _Applied) and parameter._form is self
            )
            for member in parameter.__args__ if nested else (parameter,):
                if member not in members:
                    members.append(member)
        if not members:
            raise TypeError("Cannot take a Union of no types.")
        return members[0] if len(members) == 1 else _Applied(self, tuple(members))


class _Single(_Form):
    """A name that takes one type."""

    def __getitem__(self, parameters):
        if isinstance(parameters, tuple):
            needs = "requires a" if self._name == "Optional" else "accepts only"
            raise TypeError(f"{self!r} {needs} single type. Got {parameters!r}.")
        if self._name == "Optional":
            return Union[parameters, None]
        return super().__getitem__(parameters)


class _Verbatim(_Form):
    """A name whose parameters are values."""

    def __getitem__(self, parameters):
        parameters = several(parameters)
        if self._name == "Annotated":
            applied = _Applied(self, (converted(parameters[0]), *parameters[1:]))
            applied.__metadata__ = parameters[1:]
            return applied
        values = {(type(value), value): value for value in parameters}
        return _Applied(self, tuple(values.values()))


class _Callable(_Form):
    def __getitem__(self, parameters):
        if not isinstance(parameters, tuple) or len(parameters) != 2:
            raise TypeError("Callable must be used as Callable[[arg, ...], result].")
        taken, result = parameters
        taken = tuple(taken) if isinstance(taken, list) else (taken,)
        return _Applied(self, tuple([converted(each) for each in (*taken, result)]))


Union = _Union("Union")
Optional = _Single("Optional")
ClassVar = _Single("ClassVar")
Final = _Single("Final")
Literal = _Verbatim("Literal")
Annotated = _Verbatim("Annotated")
Unpack = _Form("Unpack")


def callable_form(origin):
    global Callable
    Callable = _Callable("Callable", origin)
    return Callable


def origin_of(tp):
    return tp.__origin__ if getattr(tp, "__args__", None) is not None else None


def args_of(tp):
    args = getattr(tp, "__args__", None) or ()
    if isinstance(tp, _Applied) and tp._form is Callable and args[0] is not Ellipsis:
        return list(args[:-1]), args[-1]
    return args
