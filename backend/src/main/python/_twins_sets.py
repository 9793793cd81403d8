"""Sets whose items are hashed and compared by the program's own classes."""

from _values import plain, set_add as table_add, set_candidates, set_key, set_remove as table_remove
from _twins_comparisons import _comparison, _within

_MISSING = object()


def _slot(s, item):
    """The slot of an element, or -1; and its hash."""
    code = hash(item)
    while True:
        for slot in set_candidates(s, code):
            found = set_key(s, slot, _MISSING)
            if found is item:
                return slot, code
            if found is _MISSING:
                break  # comparing has changed the set: search it anew
            equal = found == item
            if set_key(s, slot, _MISSING) is not found:
                break
            if equal:
                return slot, code
        else:
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
    for item in list(plain(self)):
        if item not in kept:
            _exclude(self, item)


def set_symmetric_difference_update(self, other):
    for item in _made(set, other):
        if not _exclude(self, item):
            _include(self, item)


def set_union(self, *others):
    result = _made(type(self), plain(self))
    for other in others:
        for item in other:
            _include(result, item)
    return result


def set_intersection(self, *others):
    result = self = plain(self)
    for other in others:
        present = result
        result = _made(type(self), [item for item in _made(set, other) if item in present])
    return _made(type(self), self) if result is self else result


def set_difference(self, *others):
    result = list(plain(self))
    for other in others:
        gone = _made(set, other)
        result = [item for item in result if item not in gone]
    return _made(type(self), result)


def set_symmetric_difference(self, other):
    self = plain(self)
    second = _made(set, other)
    return _made(
        type(self),
        [item for item in second if item not in self] + [item for item in self if item not in second],
    )


def set_isdisjoint(self, other):
    self = plain(self)
    for item in other:
        if item in self:
            return False
    return True


def set_issubset(self, other):
    return _within(plain(self), _made(set, other))


def set_issuperset(self, other):
    return _within(other, plain(self))


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
