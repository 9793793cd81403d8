"""Printing data so that it can be read."""

from _pprint_brief import brief as _brief, recursion as _recursion
from _pprint_layouts import LAYOUTS as _LAYOUTS, dataclass as _dataclass
import sys as _sys


def pprint(
    object,
    stream=None,
    indent=1,
    width=80,
    depth=None,
    *,
    compact=False,
    sort_dicts=True,
    underscore_numbers=False,
):
    PrettyPrinter(
        indent,
        width,
        depth,
        stream,
        compact=compact,
        sort_dicts=sort_dicts,
        underscore_numbers=underscore_numbers,
    ).pprint(object)


def pp(object, *args, sort_dicts=False, **kwargs):
    pprint(object, *args, sort_dicts=sort_dicts, **kwargs)


def pformat(
    object,
    indent=1,
    width=80,
    depth=None,
    *,
    compact=False,
    sort_dicts=True,
    underscore_numbers=False,
):
    return PrettyPrinter(
        indent,
        width,
        depth,
        compact=compact,
        sort_dicts=sort_dicts,
        underscore_numbers=underscore_numbers,
    ).pformat(object)


def saferepr(object):
    return PrettyPrinter()._brief(object, {}, 0, 0)[0]


def isreadable(object):
    return PrettyPrinter().isreadable(object)


def isrecursive(object):
    return PrettyPrinter().isrecursive(object)


class PrettyPrinter:
    """Writes what fits on a line as repr does, and the rest an item per line."""

    def __init__(
        self,
        indent=1,
        width=80,
        depth=None,
        stream=None,
        *,
        compact=False,
        sort_dicts=True,
        underscore_numbers=False,
    ):
        indent = int(indent)
        width = int(width)
        if indent < 0:
            raise ValueError("indent must be >= 0")
        if depth is not None and depth <= 0:
            raise ValueError("depth must be > 0")
        if not width:
            raise ValueError("width must be != 0")
        self._depth = depth
        self._indent_per_level = indent
        self._width = width
        self._stream = _sys.stdout if stream is None else stream
        self._compact = bool(compact)
        self._sort_dicts = sort_dicts
        self._underscore_numbers = underscore_numbers

    def pprint(self, object):
        if self._stream is not None:
            self._stream.write(self.pformat(object) + "\n")

    def pformat(self, object):
        out = []
        self._layout(object, out, 0, 0, {}, 0)
        return "".join(out)

    def isrecursive(self, object):
        return self.format(object, {}, 0, 0)[2]

    def isreadable(self, object):
        _, readable, recursive = self.format(object, {}, 0, 0)
        return readable and not recursive

    def format(self, object, context, maxlevels, level):
        """The text of an object on one line; programs may override it."""
        return self._brief(object, context, maxlevels, level)

    def _brief(self, object, context, maxlevels, level):
        return _brief(self, object, context, maxlevels, level)

    def _repr(self, object, context, level):
        return self.format(object, context.copy(), self._depth, level)[0]

    def _layout(self, object, out, indent, allowance, context, level):
        """Appends an object's text, which begins at a column and leaves room behind its end."""
        if id(object) in context:
            out.append(_recursion(object))
            return
        text = self._repr(object, context, level)
        if len(text) > self._width - indent - allowance:
            layout = _layout_of(object)
            if layout is not None:
                context[id(object)] = True
                layout(self, object, out, indent, allowance, context, level + 1)
                del context[id(object)]
                return
        out.append(text)

    def _items(self, items, out, indent, allowance, context, level):
        """Appends the items of a container, one per line, or as many as fit when compact."""
        indent += self._indent_per_level
        if self._indent_per_level > 1:
            out.append((self._indent_per_level - 1) * " ")
        newline = ",\n" + " " * indent
        separator = ""
        room = most = self._width - indent + 1
        items = list(items)
        for index, item in enumerate(items):
            last = index == len(items) - 1
            if last:
                most -= allowance
                room -= allowance
            if self._compact:
                text = self._repr(item, context, level)
                needed = len(text) + 2
                if room < needed:
                    room = most
                    if separator:
                        separator = newline
                if room >= needed:
                    room -= needed
                    out.append(separator)
                    separator = ", "
                    out.append(text)
                    continue
            out.append(separator)
            separator = newline
            self._layout(item, out, indent, allowance if last else 1, context, level)

    def _pairs(self, items, out, indent, allowance, context, level):
        """Appends keys and values, one pair per line."""
        indent += self._indent_per_level
        separator = ",\n" + " " * indent
        for index, (key, value) in enumerate(items):
            last = index == len(items) - 1
            text = self._repr(key, context, level)
            out.append(text + ": ")
            self._layout(
                value, out, indent + len(text) + 2, allowance if last else 1, context, level
            )
            if not last:
                out.append(separator)

    def _fields(self, items, out, indent, allowance, context, level):
        """Appends names and values, one pair per line."""
        separator = ",\n" + " " * indent
        for index, (name, value) in enumerate(items):
            last = index == len(items) - 1
            out.append(name + "=")
            if id(value) in context:
                out.append("...")
            else:
                self._layout(
                    value, out, indent + len(name) + 1, allowance if last else 1, context, level
                )
            if not last:
                out.append(separator)


def _layout_of(object):
    """How objects that print themselves as this one does are laid out, or None."""
    printed = type(object).__repr__
    if getattr(printed, "_of_dataclass", False):
        return _dataclass
    return _LAYOUTS.get(printed)
