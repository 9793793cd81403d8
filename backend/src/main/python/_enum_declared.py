"""What stands in the body of an enumeration before it is made."""

import builtins as _builtins
import warnings as _warnings

__name__ = "enum"


class _Null:
    def __repr__(self):
        return "_auto_null"


_auto_null = _Null()
_RESERVED = (
    "_order_",
    "_generate_next_value_",
    "_numeric_repr_",
    "_missing_",
    "_ignore_",
    "_iter_member_",
    "_iter_member_by_value_",
    "_iter_member_by_def_",
)


class auto:
    """A value still to be chosen."""

    def __init__(self, value=_auto_null):
        self.value = value

    def __repr__(self):
        return f"auto({self.value!r})"


class nonmember:
    def __init__(self, value):
        self.value = value


class member:
    def __init__(self, value):
        self.value = value


class property:
    """An attribute of members that is computed, and may have the name of a member."""

    def __init__(self, fget=None, fset=None, fdel=None, doc=None):
        self.fget, self.fset, self.fdel = fget, fset, fdel
        self.__doc__ = doc or getattr(fget, "__doc__", None)

    def __set_name__(self, owner, name):
        self.name = name
        self.clsname = owner.__name__

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        return self._function(self.fget, instance)(instance)

    def __set__(self, instance, value):
        self._function(self.fset, instance, "set ")(instance, value)

    def __delete__(self, instance):
        self._function(self.fdel, instance, "delete ")(instance)

    def _function(self, function, instance, action=None):
        if function is not None:
            return function
        cls = type(instance)
        if action is None:
            raise AttributeError(f"{cls!r} member has no attribute {self.name!r}")
        raise AttributeError(f"<enum {self.clsname!r}> cannot {action}attribute {self.name!r}")

    def getter(self, fget):
        return type(self)(fget, self.fset, self.fdel, self.__doc__)

    def setter(self, fset):
        return type(self)(self.fget, fset, self.fdel, self.__doc__)

    def deleter(self, fdel):
        return type(self)(self.fget, self.fset, fdel, self.__doc__)


def _is_descriptor(value):
    if isinstance(value, _BUILT_IN):
        return True
    return any([hasattr(value, name) for name in ("__get__", "__set__", "__delete__")])


_BUILT_IN = _builtins.property, classmethod, staticmethod, type(_is_descriptor)


def _is_sunder(name):
    return len(name) > 2 and name[0] == name[-1] == "_" and "_" not in (name[1], name[-2])


def _is_dunder(name):
    return (
        len(name) > 4
        and name[:2] == name[-2:] == "__"
        and "_" not in (name[2], name[-3])
    )


def _is_private(class_name, name):
    start = f"_{class_name}__"
    return len(name) > len(start) and name.startswith(start) and not name.endswith("__")


class _Body:
    """The names of a class body with the members among them and the values they have."""

    def __init__(self, class_name, bases, names):
        self.class_name = class_name
        self.bases = bases
        self.names = names
        self.members = names.setdefault("_member_names_", [])
        self.values = names.setdefault("_last_values_", [])

    def bound(self, name, value):
        """The value to bind to a name; notes whether that is a member."""
        if _is_private(self.class_name, name) or _is_dunder(name):
            return value
        if _is_sunder(name):
            return self._setting(name, value)
        if name in self.members:
            raise TypeError(f"{name!r} already defined as {self.names[name]!r}")
        if name in self.names.get("_ignore_", ()):
            return value
        if isinstance(value, nonmember):
            return value.value
        if not isinstance(value, member):
            if _is_descriptor(value):
                return value
            if name in self.names:
                raise TypeError(f"{name!r} already defined as {self.names[name]!r}")
            if self._is_inner(value):
                _warnings.warn(
                    "In 3.13 classes created inside an enum will not become a member.  "
                    "Use the `member` decorator to keep the current behavior.",
                    DeprecationWarning,
                )
            return self._member(name, self._chosen(name, value))
        self.values.append(value.value)
        return self._member(name, value.value)

    def _is_inner(self, value):
        """Whether a class stands in the body."""
        if not isinstance(value, type):
            return False
        path = f"{self.class_name}.{value.__name__}"
        return value.__qualname__ == path or value.__qualname__.endswith(f".{path}")

    def _member(self, name, value):
        self.members.append(name)
        return value

    def _setting(self, name, value):
        if name not in _RESERVED:
            raise ValueError(
                f"_sunder_ names, such as {name!r}, are reserved for future Enum use"
            )
        if name == "_generate_next_value_" and "_auto_called_" in self.names:
            raise TypeError("_generate_next_value_ must be defined before members")
        if name == "_ignore_":
            value = value.replace(",", " ").split() if isinstance(value, str) else list(value)
            known = set(value) & set(self.members)
            if known:
                raise ValueError(f"_ignore_ cannot specify already set names: {known!r}")
        return value

    def _chosen(self, name, value):
        if isinstance(value, auto):
            return self._next(name, value)
        if type(value) is tuple and any([isinstance(part, auto) for part in value]):
            return tuple(
                [self._next(name, part) if isinstance(part, auto) else part for part in value]
            )
        self.values.append(value)
        return value

    def _next(self, name, part):
        self.names["_auto_called_"] = True
        if part.value is _auto_null:
            generate = self.names.get("_generate_next_value_")
            generate = getattr(generate, "__func__", generate)
            if generate is None:
                generate = self.bases[-1]._generate_next_value_
            part.value = generate(name, 1, len(self.members), self.values[:])
        self.values.append(part.value)
        return part.value


def bound_name(class_name, bases, names, name, value):
    return _Body(class_name, bases, names).bound(name, value)
