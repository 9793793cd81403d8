"""Items by key or index, membership and hashes, where the program's own classes have a part in it."""

from _values import dict_value, index, mix_hashes, plain, type_name
from _twins_dicts import _find, _put, dict_pop
from _twins_sets import _slot


def _plain_key(key):
    if isinstance(key, slice):
        return slice(*[_plain_bound(part) for part in (key.start, key.stop, key.step)])
    return index(key)


def _plain_bound(part):
    return index(part) if hasattr(type(part), "__index__") else part


def slice_indices(self, length):
    return _plain_key(self).indices(length)


def getitem(container, key):
    if not isinstance(container, dict):
        return plain(container)[_plain_key(key)]
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
        plain(container)[_plain_key(key)] = list(value)
    elif isinstance(container, bytearray):
        plain(container)[index(key)] = index(value)
    else:
        plain(container)[index(key)] = value


def delitem(container, key):
    if isinstance(container, dict):
        dict_pop(container, key)
    else:
        del plain(container)[_plain_key(key)]


def contains(container, item):
    if isinstance(container, dict):
        return _find(container, item)[0] >= 0
    if isinstance(container, (set, frozenset)):
        return _slot(container, item)[0] >= 0
    if isinstance(container, (bytes, bytearray)):
        return index(item) in plain(container)
    for other in plain(container):
        if other is item or other == item:
            return True
    return False


list___getitem__ = tuple___getitem__ = str___getitem__ = dict___getitem__ = getitem
list___setitem__ = dict___setitem__ = setitem
list___delitem__ = dict___delitem__ = delitem
list___contains__ = tuple___contains__ = dict___contains__ = contains
set___contains__ = frozenset___contains__ = contains


def range___new__(*args):
    return range(*[index(arg) for arg in args])


def range_index(self, value):
    for i, item in enumerate(self):
        if item == value:
            return i
    raise ValueError("sequence.index(x): x not in sequence")


def range_count(self, value):
    return sum([1 for item in self if item == value])


def enumerate___new__(iterable, start):
    return enumerate(iterable, index(start))


def int___new__(x, base):
    return int(x, index(base))


def bytes___new__(source):
    return bytes([index(item) for item in source])


def bytearray___new__(source):
    return bytearray([index(item) for item in source])


def repeat(sequence, times, in_place):
    plain_sequence = plain(sequence)
    if in_place:
        repeated = plain_sequence
        repeated *= index(times)
        return sequence if repeated is plain_sequence else repeated
    return plain_sequence * index(times)


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
    return mix_hashes([hash(item) for item in plain(self)])
