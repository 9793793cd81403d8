"""Classes of typing: named tuples, dicts with known keys, new names for types."""

from _typing_forms import ForwardRef, converted
import collections

__name__ = "typing"


class NamedTupleMeta(type):
    def __new__(cls, typename, bases, names):
        if not bases:
            return type.__new__(cls, typename, bases, names)
        hints = names.get("__annotations__", {})
        defaults = []
        for name in hints:
            if name in names:
                defaults.append(names[name])
            elif defaults:
                raise TypeError(
                    f"Non-default namedtuple field {name} cannot follow default field "
                    f"{[n for n in hints if n in names][-1]}"
                )
        made = collections.namedtuple(
            typename, list(hints), defaults=defaults, module=names.get("__module__")
        )
        made.__annotations__ = hints
        for key, value in names.items():
            if key not in hints and key not in ("__module__", "__qualname__", "__annotations__"):
                if key != "__doc__" or value is not None:
                    setattr(made, key, value)
        return made

    def __call__(cls, typename, fields=(), /, **kwargs):
        pairs = list(fields) or list(kwargs.items())
        made = collections.namedtuple(typename, [name for name, _ in pairs])
        made.__annotations__ = dict(pairs)
        return made


class NamedTuple(metaclass=NamedTupleMeta):
    pass


class _TypedDictMeta(type):
    def __call__(cls, /, *args, **kwargs):
        if cls is TypedDict:
            names = args[1] if len(args) > 1 else kwargs
            options = kwargs if len(args) > 1 else {}
            body = {"__module__": "__main__", "__annotations__": dict(names)}
            return type.__new__(_TypedDictMeta, args[0], (TypedDict,), body, **options)
        return dict(*args, **kwargs)

    def __instancecheck__(cls, obj):
        raise TypeError("TypedDict does not support instance and class checks")


class TypedDict(metaclass=_TypedDictMeta):
    def __init_subclass__(cls, total=True):
        own = cls.__dict__.get("__annotations__", {})
        annotations, required, optional = {}, set(), set()
        for base in cls.__bases__:
            annotations.update(base.__dict__.get("__annotations__", {}))
            required.update(base.__dict__.get("__required_keys__", ()))
            optional.update(base.__dict__.get("__optional_keys__", ()))
        for name, hint in own.items():
            is_text = isinstance(hint, str)
            annotations[name] = (
                ForwardRef(hint, module=cls.__module__) if is_text else converted(hint)
            )
            form = getattr(hint, "_name", None)
            is_required = form == "Required" if form in ("Required", "NotRequired") else total
            (required if is_required else optional).add(name)
        cls.__annotations__ = annotations
        cls.__required_keys__ = frozenset(required)
        cls.__optional_keys__ = frozenset(optional)
        cls.__total__ = total


class NewType:
    def __init__(self, name, tp):
        self.__name__ = name
        self.__qualname__ = name
        self.__supertype__ = tp
        self.__module__ = "__main__"

    def __call__(self, x):
        return x

    def __repr__(self):
        return f"{self.__module__}.{self.__qualname__}"
