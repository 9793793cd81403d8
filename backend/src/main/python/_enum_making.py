"""How what a class body has bound becomes members."""

__name__ = "enum"

_BUILT_IN = ("builtins", "decimal")


def is_enumeration(cls):
    return "_member_map_" in cls.__dict__


def is_single_bit(value):
    return isinstance(value, int) and value > 0 and value & (value - 1) == 0


def refuse_extension(name, bases):
    """An enumeration that has members is final."""
    for base in bases:
        for each in base.__mro__:
            if is_enumeration(each) and each._member_names_:
                raise TypeError(f"<enum {name!r}> cannot extend {each!r}")
    if bases and not is_enumeration(bases[-1]):
        raise TypeError(
            "new enumerations should be created as "
            "`EnumName([mixin_type, ...] [data_type,] enum_type)`"
        )


def data_type_of(name, bases):
    """The class whose values members are, or object."""
    found = set()
    for base in bases:
        candidate = None
        for each in base.__mro__[:-1]:
            if is_enumeration(each):
                if each._member_type_ is not object:
                    found.add(each._member_type_)
                    break
            elif _makes_values(each):
                found.add(candidate or each)
                break
            else:
                candidate = candidate or each
    if len(found) > 1:
        raise TypeError(f"too many data types for {name!r}: {found!r}")
    return found.pop() if found else object


def _makes_values(cls):
    names = cls.__dict__
    is_library = cls.__module__ in (*_BUILT_IN, "datetime")
    return is_library or "__new__" in names or "__dataclass_fields__" in names


def _value_repr(bases):
    """How values are shown, where not by their own repr()."""
    for base in bases:
        for each in base.__mro__[:-1]:
            names = each.__dict__
            if is_enumeration(each):
                return each._value_repr_
            if each.__module__ == __name__:
                continue
            if "__repr__" in names or each.__module__ == "builtins":
                return each.__repr__
    return None


def _maker(cls):
    """What makes members, and whether it takes their values."""
    for base in cls.__mro__:
        if "__new__" in base.__dict__ and (base is cls or is_enumeration(base)):
            return base.__new__, True
    bases = cls._member_type_.__mro__[:-1]
    takes_value = any([base.__module__ in _BUILT_IN or "__new__" in base.__dict__ for base in bases])
    return cls._member_type_.__new__, takes_value


def complete(cls):
    """Makes a class whose body has ended the enumeration that it declares."""
    declared = cls.__dict__
    refuse_extension(cls.__name__, cls.__bases__)
    names = declared.get("_member_names_", [])
    wrong = [repr(name) for name in ("mro", "") if name in names]
    if wrong:
        raise ValueError(f"invalid enum member name(s) {','.join(wrong)}")
    values = [declared[name] for name in names]
    for name in ("_last_values_", "_auto_called_", *declared.get("_ignore_", ())):
        if name in declared:
            type.__delattr__(cls, name)
    cls._member_type_ = data_type_of(cls.__name__, cls.__bases__)
    cls._value_repr_ = _value_repr(cls.__bases__)
    cls._member_names_ = []
    cls._value2member_map_ = {}
    cls._member_map_ = {}
    _prefer_enum_texts(cls)
    make, takes_value = _maker(cls)
    for name, value in zip(names, values):
        _add(cls, name, value, make if takes_value else lambda cls, *args: make(cls))
    _check_order(cls, declared.get("_order_"))


def _prefer_enum_texts(cls):
    """Members are written as members, not as values of the data class mixed in."""
    for name in ("__repr__", "__str__", "__format__"):
        if name not in cls.__dict__:
            found = getattr(cls, name)
            if found is getattr(cls._member_type_, name) or found is getattr(object, name):
                type.__setattr__(cls, name, getattr(cls.__bases__[-1], name))


def _add(cls, name, value, make):
    args = value if isinstance(value, tuple) and cls._member_type_ is not tuple else (value,)
    made = make(cls, *args)
    if not hasattr(made, "_value_"):
        made._value_ = value if cls._member_type_ is object else _converted(cls, args)
    made._name_ = name
    made.__objclass__ = cls
    if cls.__init__ is not object.__init__:
        made.__init__(*args)
    made._sort_order_ = len(cls._member_names_)
    member = _same(cls, made._value_)
    if member is None:
        member = made
        if made._is_listed_():
            cls._member_names_.append(name)
        try:
            cls._value2member_map_.setdefault(made._value_, made)
        except TypeError:
            pass  # it is found by comparing
    cls._member_map_[name] = member
    type.__setattr__(cls, name, member)


def _converted(cls, args):
    try:
        return cls._member_type_(*args)
    except Exception as error:
        raise TypeError("_value_ not set in __new__, unable to create it") from error


def _same(cls, value):
    """The member that has the value already, or None."""
    try:
        return cls._value2member_map_.get(value)
    except TypeError:
        same = [each for each in cls._member_map_.values() if each._value_ == value]
        return same[0] if same else None


def _check_order(cls, order):
    """What a body tells by _order_ must be the order of the members; aliases do not matter."""
    if not order:
        return
    if isinstance(order, str):
        order = order.replace(",", " ").split()
    names = cls._member_names_
    order = [name for name in order if name not in cls._member_map_ or name in names]
    if order != names:
        raise TypeError(f"member order does not match _order_:\n  {names!r}\n  {order!r}")


def find(cls, value):
    """The member that has a value, perhaps by _missing_()."""
    if type(value) is cls:
        return value
    try:
        return cls._value2member_map_[value]
    except KeyError:
        pass
    except TypeError:
        same = _same(cls, value)
        if same is not None:
            return same
    problem = result = None
    try:
        result = cls._missing_(value)
    except Exception as error:
        problem = error
    if isinstance(result, cls) or result is not None and cls._lets_pass_(result):
        return result
    invalid = ValueError(f"{value!r} is not a valid {cls.__qualname__}")
    if problem is None:
        if result is None:
            raise invalid
        problem = TypeError(
            f"error in {cls.__name__}._missing_: returned {result!r} "
            "instead of None or a valid member"
        )
    if not isinstance(problem, ValueError):
        problem.__context__ = invalid
    raise problem
