"""Tuples with names."""

from _interpreter import member as _member
from _keywords import KEYWORDS as _KEYWORDS
from _signatures import bind as _bind

__name__ = "collections"


def _checked_names(typename, field_names, rename):
    if isinstance(field_names, str):
        field_names = field_names.replace(",", " ").split()
    names = [str(name) for name in field_names]
    seen = set()
    for index, name in enumerate(names):
        if rename and (
            not name.isidentifier() or name in _KEYWORDS or name.startswith("_") or name in seen
        ):
            names[index] = f"_{index}"
        seen.add(name)
    for name in [typename] + names:
        if not name.isidentifier():
            raise ValueError(f"Type names and field names must be valid identifiers: {name!r}")
        if name in _KEYWORDS:
            raise ValueError(f"Type names and field names cannot be a keyword: {name!r}")
    seen = set()
    for name in names:
        if name.startswith("_") and not rename:
            raise ValueError(f"Field names cannot start with an underscore: {name!r}")
        if name in seen:
            raise ValueError(f"Encountered duplicate field name: {name!r}")
        seen.add(name)
    return tuple(names)


def _field(index):
    shown = f"_tuplegetter({index}, 'Alias for field number {index}')"
    return _member(lambda self: self[index], shown, "can't set attribute")


def namedtuple(typename, field_names, *, rename=False, defaults=None, module=None):
    typename = str(typename)
    fields = _checked_names(typename, field_names, rename)
    values = () if defaults is None else tuple(defaults)
    if len(values) > len(fields):
        raise TypeError("Got more default values than field names")
    field_defaults = dict(zip(fields[len(fields) - len(values) :], values))
    function = f"{typename}.__new__"
    count = len(fields)

    def __new__(_cls, *args, **kwargs):
        if kwargs or len(args) != count:
            bound = _bind(function, fields, field_defaults, (), args, kwargs)
            args = [
                bound[name] if name in bound else field_defaults[name] for name in fields
            ]
        return tuple.__new__(_cls, args)

    @classmethod
    def _make(cls, iterable):
        result = tuple.__new__(cls, iterable)
        if len(result) != count:
            raise TypeError(f"Expected {count} arguments, got {len(result)}")
        return result

    def _replace(self, /, **kwds):
        result = self._make([kwds.pop(name, value) for name, value in zip(fields, self)])
        if kwds:
            raise ValueError(f"Got unexpected field names: {list(kwds)!r}")
        return result

    def __repr__(self):
        inside = ", ".join([f"{name}={value!r}" for name, value in zip(fields, self)])
        return f"{self.__class__.__name__}({inside})"

    def _asdict(self):
        return dict(zip(fields, self))

    def __getnewargs__(self):
        return tuple(self)

    members = {
        "__doc__": f"{typename}({', '.join(fields)})",
        "__slots__": (),
        "_fields": fields,
        "_field_defaults": field_defaults,
        "__new__": staticmethod(__new__),
        "_make": _make,
        "_replace": _replace,
        "__repr__": __repr__,
        "_asdict": _asdict,
        "__getnewargs__": __getnewargs__,
        "__match_args__": fields,
    }
    for index, name in enumerate(fields):
        members[name] = _field(index)
    made = type(typename, (tuple,), members)
    made.__module__ = "__main__" if module is None else module
    return made
