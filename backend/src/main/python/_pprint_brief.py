"""Objects on one line, for pprint: in order, cut off at a depth, with recursion shown."""


def recursion(object):
    return f"<Recursion on {type(object).__name__} with id={id(object)}>"


class _Key:
    """Sorts whatever it is: what cannot be compared by the names of the types."""

    def __init__(self, object):
        self._object = object

    def __lt__(self, other):
        try:
            return self._object < other._object
        except TypeError:
            mine = str(type(self._object)), id(self._object)
            return mine < (str(type(other._object)), id(other._object))


def in_order(objects):
    return sorted(objects, key=_Key)


def pairs(printer, mapping):
    items = mapping.items()
    if not printer._sort_dicts:
        return list(items)
    return sorted(items, key=lambda item: (_Key(item[0]), _Key(item[1])))


def brief(printer, object, context, maxlevels, level):
    """The text of an object, whether it could be read again, and whether it contains itself."""
    cls = type(object)
    if cls is int and printer._underscore_numbers:
        return f"{object:_d}", True, False
    printed = cls.__repr__
    if isinstance(object, dict) and printed is dict.__repr__:
        return _container(printer, object, context, maxlevels, level, _dict, "{}")
    if isinstance(object, list) and printed is list.__repr__:
        return _container(printer, object, context, maxlevels, level, _sequence, "[]")
    if isinstance(object, tuple) and printed is tuple.__repr__:
        return _container(printer, object, context, maxlevels, level, _sequence, "()")
    text = repr(object)
    return text, bool(text) and not text.startswith("<"), False


def _container(printer, object, context, maxlevels, level, parts, brackets):
    if not object:
        return brackets, True, False
    if maxlevels and level >= maxlevels:
        return _enclosed(brackets, object, "..."), False, id(object) in context
    if id(object) in context:
        return recursion(object), False, True
    context[id(object)] = 1
    readable = True
    recursive = False
    texts = []
    for pieces in parts(printer, object):
        piece_texts = []
        for piece in pieces:
            text, piece_readable, piece_recursive = printer.format(
                piece, context, maxlevels, level + 1
            )
            piece_texts.append(text)
            readable = readable and piece_readable
            recursive = recursive or piece_recursive
        texts.append(": ".join(piece_texts))
    del context[id(object)]
    return _enclosed(brackets, object, ", ".join(texts)), readable, recursive


def _enclosed(brackets, object, inside):
    comma = "," if brackets == "()" and len(object) == 1 else ""
    return brackets[0] + inside + comma + brackets[1]


def _dict(printer, object):
    return pairs(printer, object)


def _sequence(printer, object):
    return [(item,) for item in object]
