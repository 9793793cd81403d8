"""Abstract base classes (PEP 3119)."""


def abstractmethod(funcobj):
    funcobj.__isabstractmethod__ = True
    return funcobj


class ABCMeta(type):
    """The metaclass that asks a class itself, and those registered with it, who belongs to it."""

    def register(cls, subclass):
        if not isinstance(subclass, type):
            raise TypeError("Can only register classes")
        if issubclass(subclass, cls):
            return subclass
        if issubclass(cls, subclass):
            raise RuntimeError("Refusing to create an inheritance cycle")
        cls._abc_registry = _registered(cls) + (subclass,)
        return subclass

    def __instancecheck__(cls, instance):
        return cls.__subclasscheck__(type(instance))

    def __subclasscheck__(cls, subclass):
        if not isinstance(subclass, type):
            raise TypeError("issubclass() arg 1 must be a class")
        mro = subclass.__mro__
        if cls in mro:
            return True
        hook = getattr(cls, "__subclasshook__", None)
        if hook is not None:
            answer = hook(subclass)
            if answer is not NotImplemented:
                return answer
        for other in _registered(cls):
            if issubclass(subclass, other):
                return True
        for below in cls.__subclasses__():
            if type(below) is ABCMeta and below.__subclasscheck__(subclass):
                return True
        return False


def _registered(cls):
    return cls.__dict__.get("_abc_registry", ())


def update_abstractmethods(cls):
    """Looks anew which methods are abstract, when some have been added to a class."""
    if not hasattr(cls, "__abstractmethods__"):
        return cls
    names = {name for name, value in cls.__dict__.items() if _is_abstract(value)}
    for base in cls.__bases__:
        for name in getattr(base, "__abstractmethods__", ()):
            if _is_abstract(getattr(cls, name, None)):
                names.add(name)
    cls.__abstractmethods__ = frozenset(names)
    return cls


def _is_abstract(value):
    if isinstance(value, property):
        return any(map(_is_abstract, (value.fget, value.fset, value.fdel)))
    return getattr(getattr(value, "__func__", value), "__isabstractmethod__", False)


class ABC(metaclass=ABCMeta):
    """What to derive from instead of naming the metaclass."""


def get_cache_token():
    return 0
