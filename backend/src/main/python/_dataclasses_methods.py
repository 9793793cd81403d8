"""The methods a dataclass is given."""

from _annotation_text import formatannotation
from _interpreter import making_attribute
from _dataclasses_fields import FrozenInstanceError, MISSING
from _signatures import bind as _bind
import _recursion

__name__ = "dataclasses"


def _make_init(cls, fields, frozen, slots):
    given = [f for f in fields if f.init and f._field_type != "_FIELD_CLASSVAR"]
    seen_default = False
    for f in given:
        if not f.kw_only:
            if f._optional():
                seen_default = True
            elif seen_default:
                raise TypeError(f"non-default argument {f.name!r} follows default argument")
    positional = [f.name for f in given if not f.kw_only]
    keyword_only = [f.name for f in given if f.kw_only]
    optional = {f.name for f in given if f._optional()}
    function = f"{cls.__qualname__}.__init__"
    assigned = [f for f in fields if f._field_type == "_FIELD"]
    extra = [f for f in given if f._field_type == "_FIELD_INITVAR"]
    after = hasattr(cls, "__post_init__")
    names = tuple(positional)
    count = len(names)
    plain = not keyword_only and not extra and all(f.init for f in assigned)
    store = object.__setattr__ if frozen else setattr

    def __init__(self, *args, **kwargs):
        if plain and not kwargs and len(args) == count:
            for name, value in zip(names, args):
                store(self, name, value)
        else:
            bound = _bind(function, names, optional, keyword_only, args, kwargs)
            for f in assigned:
                name = f.name
                if name in bound:
                    store(self, name, bound[name])
                elif f.default_factory is not MISSING:
                    making_attribute(name)
                    value = f.default_factory()
                    making_attribute(None)
                    store(self, name, value)
                elif f.init or slots and f.default is not MISSING:
                    store(self, name, f.default)
            if after:
                self.__post_init__(*[bound[f.name] if f.name in bound else f.default for f in extra])
            return
        if after:
            self.__post_init__()

    __init__.__annotations__ = {f.name: f.type for f in given} | {"return": None}
    __init__._of_dataclass = [(f.name, bool(f.kw_only), f._default()) for f in given]  # for inspect
    return __init__


def _signature_text(init):
    """The parameters as they are declared, for the class's doc string."""
    texts = []
    ordered = sorted(init._of_dataclass, key=lambda parameter: parameter[1])
    for name, by_keyword, default in ordered:
        if by_keyword and "*" not in texts:
            texts.append("*")
        text = f"{name}: {formatannotation(init.__annotations__[name])}"
        texts.append(text + (f" = {default[0]!r}" if default else ""))
    return f"({', '.join(texts)})"


def _make_repr(fields):
    names = [f.name for f in fields if f.repr]

    def __repr__(self):
        if _recursion.begin(self):
            return "..."
        try:
            inside = ", ".join([f"{name}={getattr(self, name)!r}" for name in names])
        finally:
            _recursion.end(self)
        return f"{self.__class__.__qualname__}({inside})"

    __repr__._of_dataclass = True  # asked for by pprint
    return __repr__


def _values(names):
    def values(self):
        return tuple([getattr(self, name) for name in names])

    return values


def _make_eq(values):
    def __eq__(self, other):
        if other.__class__ is self.__class__:
            return values(self) == values(other)
        return NotImplemented

    return __eq__


def _make_order(values):
    def __lt__(self, other):
        if other.__class__ is self.__class__:
            return values(self) < values(other)
        return NotImplemented

    def __le__(self, other):
        if other.__class__ is self.__class__:
            return values(self) <= values(other)
        return NotImplemented

    def __gt__(self, other):
        if other.__class__ is self.__class__:
            return values(self) > values(other)
        return NotImplemented

    def __ge__(self, other):
        if other.__class__ is self.__class__:
            return values(self) >= values(other)
        return NotImplemented

    return [__lt__, __le__, __gt__, __ge__]


def _make_frozen(cls, names):
    names = frozenset(names)

    def __setattr__(self, name, value):
        if type(self) is cls or name in names:
            raise FrozenInstanceError(f"cannot assign to field {name!r}")
        super(cls, self).__setattr__(name, value)

    def __delattr__(self, name):
        if type(self) is cls or name in names:
            raise FrozenInstanceError(f"cannot delete field {name!r}")
        super(cls, self).__delattr__(name)

    return [__setattr__, __delattr__]
