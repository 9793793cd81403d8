"""Text and bytes made of objects of the program's own classes."""

from _values import field_path, format_pieces, index, percent_plan, plain

_open = []


def repr_(value):
    return type(value).__repr__(value)


def str_(value):
    return type(value).__str__(value)


def format_(value, spec):
    return type(value).__format__(value, spec)


def guarded(value, recursive, write):
    for other in _open:
        if other is value:
            return recursive
    _open.append(value)
    try:
        return write(value)
    finally:
        _open.pop()


def _joined(items):
    return ", ".join([repr(item) for item in plain(items)])


def list___repr__(self):
    return guarded(self, "[...]", lambda items: "[" + _joined(items) + "]")


def tuple___repr__(self):
    return guarded(self, "(...)", _tuple_text)


def _tuple_text(items):
    return "(" + _joined(items) + (",)" if len(items) == 1 else ")")


def dict___repr__(self):
    return guarded(self, "{...}", _dict_text)


def mappingproxy___repr__(self):
    return f"mappingproxy({self.copy()!r})"


def _dict_text(items):
    pairs = [repr(key) + ": " + repr(value) for key, value in plain(items).items()]
    return "{" + ", ".join(pairs) + "}"


def set___repr__(self):
    name = type(self).__name__
    return guarded(self, name + "(...)", lambda items: _set_text(name, items))


def _set_text(name, items):
    if not plain(items):
        return name + "()"
    text = "{" + ", ".join([repr(item) for item in items]) + "}"
    return text if name == "set" else name + "(" + text + ")"


frozenset___repr__ = set___repr__


def _view___repr__(self):
    return guarded(self, "...", lambda items: type(items).__name__ + "([" + _joined(items) + "])")


dict_keys___repr__ = dict_values___repr__ = dict_items___repr__ = _view___repr__


def slice___repr__(self):
    return f"slice({self.start!r}, {self.stop!r}, {self.step!r})"


def object___repr__(self):
    if hasattr(self, "__func__"):
        return f"<bound method {self.__func__.__qualname__} of {self.__self__!r}>"
    if isinstance(self, _GenericAlias):
        return f"{_type_text(self.__origin__)}[{', '.join(map(_type_text, self.__args__))}]"
    return object.__repr__(self)


_GenericAlias = type(list[int])


def _type_text(value):
    if value is ...:
        return "..."
    if not isinstance(value, type) or isinstance(value, _GenericAlias):
        return repr(value)
    module = "" if value.__module__ == "builtins" else value.__module__ + "."
    return module + value.__qualname__


def BaseException___repr__(self):
    return type(self).__name__ + (repr(self.args) if len(self.args) != 1 else f"({self.args[0]!r})")


def BaseException___str__(self):
    if isinstance(self, KeyError) and len(self.args) == 1:
        return repr(self.args[0])
    if not self.args:
        return ""
    return str(self.args[0]) if len(self.args) == 1 else str(self.args)


def str_join(self, iterable):
    return self.join(list(iterable))


def bytes_join(self, iterable):
    return self.join(list(iterable))


def str_translate(self, table):
    out = []
    for char in plain(self):
        try:
            to = table[ord(char)]
        except LookupError:
            out.append(char)
            continue
        if isinstance(to, int):
            if not 0 <= to <= 0x10FFFF:
                raise ValueError("character mapping must be in range(0x110000)")
            out.append(chr(to))
        elif isinstance(to, str):
            out.append(to)
        elif to is not None:
            raise TypeError("character mapping must return integer, None or str")
    return "".join(out)


def bytearray_extend(self, iterable):
    plain(self).extend([index(item) for item in iterable])


def str___mod__(self, values):
    template, taken = percent_plan(self)
    if any([key is not None for key, _ in taken]):
        values = tuple([values[key] for key, _ in taken])
    elif not isinstance(values, tuple):
        values = (values,)
    plain = [_percent_value(value, kind) for value, (_, kind) in zip(values, taken)]
    return template % tuple(plain + list(values[len(plain):]))


def _percent_value(value, kind):
    if kind == "s":
        return str(value)
    if kind == "r":
        return repr(value)
    if kind == "a":
        return ascii(value)
    if kind in "eEfFgG" and hasattr(type(value), "__float__"):
        return float(value)
    if kind in "diu" and not isinstance(value, float) and hasattr(type(value), "__int__"):
        return int(value)
    return index(value) if hasattr(type(value), "__index__") else value


def bytes___mod__(self, values):
    template, taken = percent_plan(self.decode("latin-1"))
    if any([key is not None for key, _ in taken]):
        values = tuple([values[key.encode("latin-1")] for key, _ in taken])
    elif not isinstance(values, tuple):
        values = (values,)
    plain = [_percent_bytes(value, kind) for value, (_, kind) in zip(values, taken)]
    return template.encode("latin-1") % tuple(plain + list(values[len(plain):]))


def bytearray___mod__(self, values):
    return bytearray(bytes___mod__(self, values))


def _percent_bytes(value, kind):
    if kind == "s" or kind == "b":
        return bytes(value) if hasattr(type(value), "__bytes__") else value
    if kind == "r" or kind == "a":
        return ascii(value).encode("ascii")
    return _percent_value(value, kind)


def str_format(self, /, *args, **kwargs):
    return _Formatter(args, kwargs).expand(self, 2)


def str_format_map(self, mapping):
    return _Formatter(None, mapping).expand(self, 2)


def _converted(value, conversion):
    if conversion == "r":
        return repr(value)
    if conversion == "s":
        return str(value)
    if conversion == "a":
        return ascii(value)
    if not "!" <= conversion <= "~":
        conversion = f"\\x{ord(conversion):x}"
    raise ValueError(f"Unknown conversion specifier {conversion}")


class _Formatter:
    """Fills a template; counts the fields without a number."""

    def __init__(self, args, mapping):
        self.args = args
        self.mapping = mapping
        self.next = 0

    def expand(self, template, depth):
        if depth == 0:
            raise ValueError("Max string recursion exceeded")
        out = []
        for literal, field, spec, conversion, failure in format_pieces(template):
            if failure is not None:
                raise failure
            out.append(literal)
            if field is not None:
                value = self.find(field)
                if conversion:
                    value = _converted(value, conversion)
                out.append(format(value, self.expand(spec, depth - 1) if spec else ""))
        return "".join(out)

    def find(self, field):
        path = field_path(field)
        value = self.first(path[0])
        for attribute, name in path[1:]:
            value = getattr(value, name) if attribute else value[name]
        return value

    def first(self, name):
        if name == "":
            name = self.next
            self.next += 1
        if isinstance(name, str):
            return self.mapping[name]
        if self.args is None:
            raise ValueError("Format string contains positional fields")
        if name >= len(self.args):
            raise IndexError(
                f"Replacement index {name} out of range for positional args tuple"
            )
        return self.args[name]
