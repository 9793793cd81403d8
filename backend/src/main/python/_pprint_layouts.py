"""How each kind of object too long for a line is laid out, for pprint.

Each function appends to ``out`` the text of an object that begins at column ``indent`` and leaves
``allowance`` columns behind its end; ``level`` counts the containers around its items.
"""

from _pprint_brief import in_order as _in_order, pairs as _pairs
import collections
import types


def _dict(printer, object, out, indent, allowance, context, level):
    out.append("{")
    out.append((printer._indent_per_level - 1) * " ")
    if object:
        items = _pairs(printer, object)
        printer._pairs(items, out, indent, allowance + 1, context, level)
    out.append("}")


def _ordered_dict(printer, object, out, indent, allowance, context, level):
    name = type(object).__name__
    out.append(name + "(")
    items = list(object.items())
    printer._layout(items, out, indent + len(name) + 1, allowance + 1, context, level)
    out.append(")")


def _default_dict(printer, object, out, indent, allowance, context, level):
    factory = printer._repr(object.default_factory, context, level)
    name = type(object).__name__
    indent += len(name) + 1
    out.append(f"{name}({factory},\n{' ' * indent}")
    _dict(printer, object, out, indent, allowance + 1, context, level)
    out.append(")")


def _counter(printer, object, out, indent, allowance, context, level):
    name = type(object).__name__
    out.append(name + "({")
    out.append((printer._indent_per_level - 1) * " ")
    items = object.most_common()
    printer._pairs(items, out, indent + len(name) + 1, allowance + 2, context, level)
    out.append("})")


def _chain_map(printer, object, out, indent, allowance, context, level):
    name = type(object).__name__
    indent += len(name) + 1
    out.append(name + "(")
    for index, mapping in enumerate(object.maps):
        last = index == len(object.maps) - 1
        printer._layout(mapping, out, indent, allowance + 1 if last else 1, context, level)
        out.append(")" if last else ",\n" + " " * indent)


def _list(printer, object, out, indent, allowance, context, level):
    out.append("[")
    printer._items(object, out, indent, allowance + 1, context, level)
    out.append("]")


def _tuple(printer, object, out, indent, allowance, context, level):
    end = ",)" if len(object) == 1 else ")"
    out.append("(")
    printer._items(object, out, indent, allowance + len(end), context, level)
    out.append(end)


def _set(printer, object, out, indent, allowance, context, level):
    if not object:
        out.append(repr(object))
        return
    cls = type(object)
    begin, end = "{", "}"
    if cls is not set:
        begin, end = cls.__name__ + "({", "})"
        indent += len(cls.__name__) + 1
    out.append(begin)
    printer._items(_in_order(object), out, indent, allowance + len(end), context, level)
    out.append(end)


def _deque(printer, object, out, indent, allowance, context, level):
    name = type(object).__name__
    indent += len(name) + 1
    out.append(name + "([")
    if object.maxlen is None:
        printer._items(object, out, indent, allowance + 2, context, level)
        out.append("])")
    else:
        printer._items(object, out, indent, 2, context, level)
        limit = printer._repr(object.maxlen, context, level)
        out.append(f"],\n{' ' * indent}maxlen={limit})")


def _str(printer, object, out, indent, allowance, context, level):
    alone = level == 1  # in parentheses of its own
    if alone:
        indent += 1
        allowance += 1
    chunks = _text_chunks(object, printer._width - indent, allowance)
    _chunks(chunks, out, indent, alone and len(chunks) > 1)


def _text_chunks(text, width, allowance):
    """The parts of a text as literals: a line each, lines that are too long by their words."""
    chunks = []
    lines = text.splitlines(True)
    for index, line in enumerate(lines):
        last = index == len(lines) - 1
        if len(repr(line)) <= width - (allowance if last else 0):
            chunks.append(repr(line))
            continue
        words = _words(line)
        current = ""
        for place, word in enumerate(words):
            room = width - (allowance if last and place == len(words) - 1 else 0)
            if len(repr(current + word)) <= room:
                current += word
            else:
                if current:
                    chunks.append(repr(current))
                current = word
        if current:
            chunks.append(repr(current))
    return chunks


def _words(line):
    """The words of a line, each with the space behind it."""
    words = []
    begin = 0
    for index in range(1, len(line)):
        if line[index - 1].isspace() and not line[index].isspace():
            words.append(line[begin:index])
            begin = index
    words.append(line[begin:])
    return words


def _bytes(printer, object, out, indent, allowance, context, level):
    if len(object) <= 4:
        out.append(repr(object))
        return
    alone = level == 1
    if alone:
        indent += 1
        allowance += 1
    chunks = _byte_chunks(object, printer._width - indent, allowance)
    _chunks(chunks, out, indent, alone)


def _byte_chunks(data, width, allowance):
    chunks = []
    current = b""
    last = len(data) // 4 * 4
    for index in range(0, len(data), 4):
        part = data[index : index + 4]
        if index == last:
            width -= allowance
        if len(repr(current + part)) <= width:
            current += part
        else:
            if current:
                chunks.append(repr(current))
            current = part
    if current:
        chunks.append(repr(current))
    return chunks


def _bytearray(printer, object, out, indent, allowance, context, level):
    out.append("bytearray(")
    _bytes(printer, bytes(object), out, indent + 10, allowance + 1, context, level + 1)
    out.append(")")


def _chunks(chunks, out, indent, parentheses):
    out.append("(" if parentheses else "")
    out.append(("\n" + " " * indent).join(chunks))
    out.append(")" if parentheses else "")


def _mapping_proxy(printer, object, out, indent, allowance, context, level):
    out.append("mappingproxy(")
    printer._layout(object.copy(), out, indent + 13, allowance + 1, context, level)
    out.append(")")


def _named(name, items, printer, out, indent, allowance, context, level):
    out.append(name + "(")
    printer._fields(items, out, indent + len(name) + 1, allowance, context, level)
    out.append(")")


def _namespace(printer, object, out, indent, allowance, context, level):
    cls = type(object)
    name = "namespace" if cls is types.SimpleNamespace else cls.__name__
    items = list(object.__dict__.items())
    _named(name, items, printer, out, indent, allowance, context, level)


def dataclass(printer, object, out, indent, allowance, context, level):
    fields = object.__dataclass_fields__.values()
    items = [(f.name, getattr(object, f.name)) for f in fields if f.repr]
    name = type(object).__qualname__
    _named(name, items, printer, out, indent, allowance, context, level)


def _user(printer, object, out, indent, allowance, context, level):
    printer._layout(object.data, out, indent, allowance, context, level - 1)


def _unless_empty(layout):
    """The layout of containers that stay on a line while there is nothing in them."""

    def lay_out(printer, object, out, *place):
        if object:
            layout(printer, object, out, *place)
        else:
            out.append(repr(object))

    return lay_out


LAYOUTS = {
    dict.__repr__: _dict,
    collections.OrderedDict.__repr__: _unless_empty(_ordered_dict),
    collections.defaultdict.__repr__: _unless_empty(_default_dict),
    collections.Counter.__repr__: _unless_empty(_counter),
    collections.ChainMap.__repr__: _chain_map,
    collections.deque.__repr__: _unless_empty(_deque),
    collections.UserDict.__repr__: _user,
    collections.UserList.__repr__: _user,
    collections.UserString.__repr__: _user,
    list.__repr__: _list,
    tuple.__repr__: _tuple,
    set.__repr__: _set,
    frozenset.__repr__: _set,
    str.__repr__: _unless_empty(_str),
    bytes.__repr__: _bytes,
    bytearray.__repr__: _bytearray,
    types.MappingProxyType.__repr__: _mapping_proxy,
    types.SimpleNamespace.__repr__: _namespace,
}
