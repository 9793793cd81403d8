"""What operations on built-in values do where the program's own classes have a part in it.

Each function is the twin of a native one, named by its qualified name with underscores for dots.
The native one gave up before it changed anything.
"""

from _values import (
    dict_add,
    dict_candidates,
    dict_key,
    dict_remove,
    dict_replace,
    dict_value,
    field_path,
    format_pieces,
    mix_hashes,
    percent_plan,
    set_add as table_add,
    set_candidates,
    set_key,
    set_remove as table_remove,
    sort_native,
)

_MISSING = object()
_open = []


# Operators and protocols


def _apply(op, left, right):
    if op == "<":
        return left < right
    if op == "<=":
        return left <= right
    if op == ">":
        return left > right
    if op == ">=":
        return left >= right
    return left == right if op == "==" else left != right


def compare(op, left, right):
    if isinstance(left, (list, tuple)):
        return _compare_sequences(op, left, right)
    if isinstance(left, dict):
        return _equal_dicts(left, right) == (op == "==")
    if op == ">" or op == ">=":
        left, right = right, left
        op = "<" if op == ">" else "<="
    if op == "<=":
        return len(left) <= len(right) and _within(left, right)
    if op == "<":
        return len(left) < len(right) and _within(left, right)
    return (len(left) == len(right) and _within(left, right)) == (op == "==")


def _within(items, container):
    for item in items:
        if item not in container:
            return False
    return True


def _compare_sequences(op, left, right):
    equality = op == "==" or op == "!="
    if equality and len(left) != len(right):
        return op == "!="
    i = 0
    while i < len(left) and i < len(right):
        x = left[i]
        y = right[i]
        if x is not y and not x == y:
            return op == "!=" if equality else _apply(op, x, y)
        i += 1
    return _apply(op, len(left), len(right))


def _equal_dicts(left, right):
    if len(left) != len(right):
        return False
    for key, value in left.items():
        other = right.get(key, _MISSING)
        if other is not value and (other is _MISSING or not value == other):
            return False
    return True


def _comparison(kind, op):
    def method(self, value):
        return compare(op, self, value) if isinstance(value, kind) else NotImplemented

    return method


list___lt__ = _comparison(list, "<")
list___le__ = _comparison(list, "<=")
list___eq__ = _comparison(list, "==")
list___ne__ = _comparison(list, "!=")
list___gt__ = _comparison(list, ">")
list___ge__ = _comparison(list, ">=")
tuple___lt__ = _comparison(tuple, "<")
tuple___le__ = _comparison(tuple, "<=")
tuple___eq__ = _comparison(tuple, "==")
tuple___ne__ = _comparison(tuple, "!=")
tuple___gt__ = _comparison(tuple, ">")
tuple___ge__ = _comparison(tuple, ">=")
dict___eq__ = _comparison(dict, "==")
dict___ne__ = _comparison(dict, "!=")


def _index(value):
    result = type(value).__index__(value)
    if not isinstance(result, int):
        raise TypeError(f"__index__ returned non-int (type {type(result).__name__})")
    return result


def _plain_key(key):
    if isinstance(key, slice):
        return slice(*[_plain_bound(part) for part in (key.start, key.stop, key.step)])
    return _index(key)


def _plain_bound(part):
    return part if part is None else _index(part)


def getitem(container, key):
    if not isinstance(container, dict):
        return container[_plain_key(key)]
    place, _ = _find(container, key)
    if place >= 0:
        return dict_value(container, place)
    missing = getattr(type(container), "__missing__", None)
    if missing is not None:
        return missing(container, key)
    raise KeyError(key)


def setitem(container, key, value):
    if isinstance(container, dict):
        _put(container, key, value)
    elif isinstance(key, slice):
        container[_plain_key(key)] = list(value)
    else:
        container[_index(key)] = value


def delitem(container, key):
    if isinstance(container, dict):
        dict_pop(container, key)
    else:
        del container[_plain_key(key)]


def contains(container, item):
    if isinstance(container, dict):
        return _find(container, item)[0] >= 0
    if isinstance(container, (set, frozenset)):
        return _slot(container, item)[0] >= 0
    for other in container:
        if other is item or other == item:
            return True
    return False


list___getitem__ = tuple___getitem__ = str___getitem__ = dict___getitem__ = getitem
list___setitem__ = dict___setitem__ = setitem
list___delitem__ = dict___delitem__ = delitem
list___contains__ = tuple___contains__ = dict___contains__ = contains
set___contains__ = frozenset___contains__ = contains


def sequence_iterator(sequence):
    index = 0
    while True:
        try:
            item = sequence[index]
        except (IndexError, StopIteration):
            return
        yield item
        index += 1


def reversed_(sequence):
    for index in range(len(sequence) - 1, -1, -1):
        yield sequence[index]


def hash_(value):
    return type(value).__hash__(value)


def tuple___hash__(self):
    return mix_hashes([hash(item) for item in self])


# Text


def repr_(value):
    return type(value).__repr__(value)


def str_(value):
    return type(value).__str__(value)


def format_(value, spec):
    return type(value).__format__(value, spec)


def _guarded(value, recursive, write):
    for other in _open:
        if other is value:
            return recursive
    _open.append(value)
    try:
        return write(value)
    finally:
        _open.pop()


def _joined(items):
    return ", ".join([repr(item) for item in items])


def list___repr__(self):
    return _guarded(self, "[...]", lambda items: "[" + _joined(items) + "]")


def tuple___repr__(self):
    return _guarded(self, "(...)", _tuple_text)


def _tuple_text(items):
    return "(" + _joined(items) + (",)" if len(items) == 1 else ")")


def dict___repr__(self):
    return _guarded(self, "{...}", _dict_text)


def _dict_text(items):
    pairs = [repr(key) + ": " + repr(value) for key, value in items.items()]
    return "{" + ", ".join(pairs) + "}"


def set___repr__(self):
    name = type(self).__name__
    return _guarded(self, name + "(...)", lambda items: _set_text(name, items))


def _set_text(name, items):
    text = "{" + _joined(items) + "}"
    return text if name == "set" else name + "(" + text + ")"


frozenset___repr__ = set___repr__


def _view___repr__(self):
    return _guarded(self, "...", lambda items: type(items).__name__ + "([" + _joined(items) + "])")


dict_keys___repr__ = dict_values___repr__ = dict_items___repr__ = _view___repr__


def slice___repr__(self):
    return f"slice({self.start!r}, {self.stop!r}, {self.step!r})"


def object___repr__(self):
    if hasattr(self, "__func__"):
        return f"<bound method {self.__func__.__qualname__} of {self.__self__!r}>"
    return object.__repr__(self)


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


def bytearray_extend(self, iterable):
    self.extend(list(iterable))


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
    return _index(value) if hasattr(type(value), "__index__") else value


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


def str_format(self, *args, **kwargs):
    return _Formatter(args, kwargs).expand(self, 2)


def str_format_map(self, mapping):
    return _Formatter(None, mapping).expand(self, 2)


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
        for literal, field, spec, conversion in format_pieces(template):
            out.append(literal)
            if field is not None:
                value = self.find(field)
                if conversion:
                    value = {"r": repr, "s": str, "a": ascii}[conversion](value)
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


# Lists and tuples


def list_extend(self, iterable):
    for item in iterable:
        self.append(item)


def list___iadd__(self, iterable):
    for item in iterable:
        self.append(item)
    return self


def _position(self, value, start, stop):
    for index in range(*slice(start, stop).indices(len(self))):
        if index >= len(self):
            break
        if self[index] is value or self[index] == value:
            return index
    return -1


def list_index(self, value, start=0, stop=None):
    index = _position(self, value, start, stop)
    if index < 0:
        raise ValueError(f"{value!r} is not in list")
    return index


def tuple_index(self, value, start=0, stop=None):
    index = _position(self, value, start, stop)
    if index < 0:
        raise ValueError("tuple.index(x): x not in tuple")
    return index


def list_count(self, value):
    count = 0
    for item in self:
        if item is value or item == value:
            count += 1
    return count


tuple_count = list_count


def list_remove(self, value):
    index = _position(self, value, 0, None)
    if index < 0:
        raise ValueError("list.remove(x): x not in list")
    del self[index]


def list_pop(self, index):
    return self.pop(_index(index))


def list_insert(self, index, value):
    self.insert(_index(index), value)


def list_sort(self, *, key=None, reverse=False):
    items = self[:]
    self.clear()
    try:
        keys = items[:] if key is None else [key(item) for item in items]
        reverse = bool(reverse)
        if not sort_native(items, keys, reverse):
            items = _sorted(items, keys, reverse)
    finally:
        changed = len(self) > 0
        self[:] = items
    if changed:
        raise ValueError("list modified during sort")


def _sorted(items, keys, reverse):
    """Binary insertion into runs of 64, then merges, as the native way does."""
    order = list(range(len(items)))
    if reverse:
        order.reverse()
    order = _sorted_part(order, keys)
    if reverse:
        order.reverse()
    return [items[index] for index in order]


def _sorted_part(order, keys):
    if len(order) < 64:
        return _inserted(order, keys)
    middle = len(order) // 2
    left = _sorted_part(order[:middle], keys)
    right = _sorted_part(order[middle:], keys)
    merged = []
    i = j = 0
    while i < len(left) and j < len(right):
        if keys[right[j]] < keys[left[i]]:
            merged.append(right[j])
            j += 1
        else:
            merged.append(left[i])
            i += 1
    return merged + left[i:] + right[j:]


def _inserted(order, keys):
    size = len(order)
    run = min(size, 2)
    if size > 1 and keys[order[1]] < keys[order[0]]:
        while run < size and keys[order[run]] < keys[order[run - 1]]:
            run += 1
        order[:run] = order[:run][::-1]
    else:
        while run < size and not keys[order[run]] < keys[order[run - 1]]:
            run += 1
    for at in range(run, size):
        item = order[at]
        low = 0
        high = at
        while low < high:
            middle = (low + high) // 2
            if keys[item] < keys[order[middle]]:
                high = middle
            else:
                low = middle + 1
        del order[at]
        order.insert(low, item)
    return order


# Dicts


def _find(d, key):
    """The place of a key, or -1; and its hash."""
    code = hash(key)
    for place in dict_candidates(d, code):
        found = dict_key(d, place)
        if found is key or found == key:
            return place, code
    return -1, code


def _put(d, key, value):
    place, code = _find(d, key)
    if place >= 0:
        dict_replace(d, place, value)
    else:
        dict_add(d, code, key, value)


def dict_get(self, key, default=None):
    place, _ = _find(self, key)
    return default if place < 0 else dict_value(self, place)


def dict_setdefault(self, key, default=None):
    place, code = _find(self, key)
    if place >= 0:
        return dict_value(self, place)
    dict_add(self, code, key, default)
    return default


def dict_pop(self, key, default=_MISSING):
    place, _ = _find(self, key)
    if place >= 0:
        return dict_remove(self, place)
    if default is _MISSING:
        raise KeyError(key)
    return default


def dict_update(self, *args, **kwargs):
    for source in args:
        _merge(self, source)
    for key, value in kwargs.items():
        _put(self, key, value)


def _merge(d, source):
    if hasattr(source, "keys"):
        for key in source.keys():
            _put(d, key, source[key])
        return
    number = 0
    for pair in source:
        if not hasattr(type(pair), "__iter__") and not hasattr(type(pair), "__getitem__"):
            raise TypeError(
                f"cannot convert dictionary update sequence element #{number} to a sequence"
            )
        pair = list(pair)
        if len(pair) != 2:
            raise ValueError(
                f"dictionary update sequence element #{number} has length {len(pair)}; 2 is required"
            )
        _put(d, pair[0], pair[1])
        number += 1


def dict___new__(made, source, extra):
    made.clear()
    dict_update(made, source)
    for key, value in extra.items():
        _put(made, key, value)
    return made


dict___init__ = dict_update


def dict___or__(self, value):
    if not isinstance(value, dict):
        return NotImplemented
    merged = {}
    _merge(merged, self)
    _merge(merged, value)
    return merged


def dict___ior__(self, value):
    _merge(self, value)
    return self


def dict_copy(self):
    return dict___or__(self, {})


def dict_fromkeys(cls, iterable, value=None):
    made = cls()
    for key in iterable:
        made[key] = value
    return made


# Sets


def _slot(s, item):
    """The slot of an element, or -1; and its hash."""
    code = hash(item)
    for slot in set_candidates(s, code):
        found = set_key(s, slot)
        if found is item or found == item:
            return slot, code
    return -1, code


def _include(s, item):
    slot, code = _slot(s, item)
    if slot < 0:
        table_add(s, code, item)


def _exclude(s, item):
    slot, _ = _slot(s, item)
    if slot >= 0:
        table_remove(s, slot)
    return slot >= 0


def _made(kind, items):
    """A new set of a kind; only who makes it may fill a frozen one."""
    result = frozenset([]) if issubclass(kind, frozenset) else set()
    for item in items:
        _include(result, item)
    return result


def set___new__(made, items):
    for item in items:
        _include(made, item)
    return made


frozenset___new__ = set___new__


def set___init__(self, iterable=()):
    items = list(iterable)
    self.clear()
    for item in items:
        _include(self, item)


def set_add(self, item):
    _include(self, item)


def set_discard(self, item):
    _exclude(self, item)


def set_remove(self, item):
    if not _exclude(self, item):
        raise KeyError(item)


def set_update(self, *others):
    for other in others:
        for item in other:
            _include(self, item)


def set_difference_update(self, *others):
    for other in others:
        for item in list(other):
            _exclude(self, item)


def set_intersection_update(self, *others):
    kept = set_intersection(self, *others)
    for item in list(self):
        if item not in kept:
            _exclude(self, item)


def set_symmetric_difference_update(self, other):
    for item in _made(set, other):
        if not _exclude(self, item):
            _include(self, item)


def set_union(self, *others):
    result = _made(type(self), self)
    for other in others:
        for item in other:
            _include(result, item)
    return result


def set_intersection(self, *others):
    result = self
    for other in others:
        present = result
        result = _made(type(self), [item for item in _made(set, other) if item in present])
    return _made(type(self), self) if result is self else result


def set_difference(self, *others):
    result = list(self)
    for other in others:
        gone = _made(set, other)
        result = [item for item in result if item not in gone]
    return _made(type(self), result)


def set_symmetric_difference(self, other):
    second = _made(set, other)
    return _made(
        type(self),
        [item for item in second if item not in self] + [item for item in self if item not in second],
    )


def set_isdisjoint(self, other):
    for item in other:
        if item in self:
            return False
    return True


def set_issubset(self, other):
    return _within(self, _made(set, other))


def set_issuperset(self, other):
    return _within(other, self)


def set___or__(self, value):
    return set_union(self, value) if isinstance(value, (set, frozenset)) else NotImplemented


def set___and__(self, value):
    return set_intersection(self, value) if isinstance(value, (set, frozenset)) else NotImplemented


def set___sub__(self, value):
    return set_difference(self, value) if isinstance(value, (set, frozenset)) else NotImplemented


def set___xor__(self, value):
    if not isinstance(value, (set, frozenset)):
        return NotImplemented
    return set_symmetric_difference(self, value)


def set___ior__(self, value):
    set_update(self, value)
    return self


def set___iand__(self, value):
    set_intersection_update(self, value)
    return self


def set___isub__(self, value):
    set_difference_update(self, value)
    return self


def set___ixor__(self, value):
    set_symmetric_difference_update(self, value)
    return self


set___lt__ = frozenset___lt__ = _comparison((set, frozenset), "<")
set___le__ = frozenset___le__ = _comparison((set, frozenset), "<=")
set___eq__ = frozenset___eq__ = _comparison((set, frozenset), "==")
set___ne__ = frozenset___ne__ = _comparison((set, frozenset), "!=")
set___gt__ = frozenset___gt__ = _comparison((set, frozenset), ">")
set___ge__ = frozenset___ge__ = _comparison((set, frozenset), ">=")
frozenset_union = set_union
frozenset_intersection = set_intersection
frozenset_difference = set_difference
frozenset_symmetric_difference = set_symmetric_difference
frozenset_isdisjoint = set_isdisjoint
frozenset_issubset = set_issubset
frozenset_issuperset = set_issuperset
frozenset___or__ = set___or__
frozenset___and__ = set___and__
frozenset___sub__ = set___sub__
frozenset___xor__ = set___xor__
