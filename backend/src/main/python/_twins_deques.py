"""Methods of deques whose items are compared by the program's own classes."""

from _twins_text import guarded
from _values import plain


def deque___iadd__(self, iterable):
    plain(self).extend(iterable)
    return self


def deque___contains__(self, key):
    for item in plain(self):
        if item is key or item == key:
            return True
    return False


def deque_count(self, value):
    return sum([1 for item in plain(self) if item is value or item == value])


def _position(self, value, start=0, stop=None):
    places = range(*slice(start, stop).indices(len(self)))
    for index, item in enumerate(self):
        if index in places and (item is value or item == value):
            return index
    return -1


def _absent(value):
    return ValueError(f"{value!r} is not in deque")


def deque_index(self, value, start=0, stop=None):
    index = _position(plain(self), value, start, stop)
    if index < 0:
        raise _absent(value)
    return index


def deque_remove(self, value):
    index = _position(plain(self), value)
    if index < 0:
        raise _absent(value)
    del plain(self)[index]


def deque___repr__(self):
    return guarded(self, "[...]", lambda items: _text(self, items))


def _text(self, items):
    limit = "" if items.maxlen is None else f", maxlen={items.maxlen}"
    return f"{type(self).__name__}([{', '.join(map(repr, items))}]{limit})"
