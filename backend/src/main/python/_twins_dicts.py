"""Dicts whose keys are hashed and compared by the program's own classes."""

from _values import dict_add, dict_candidates, dict_key, dict_remove, dict_replace, dict_value, plain

_MISSING = object()


def _find(d, key):
    """The place of a key, or -1; and its hash."""
    code = hash(key)
    while True:
        for place in dict_candidates(d, code):
            found = dict_key(d, place, _MISSING)
            if found is key:
                return place, code
            if found is _MISSING:
                break  # comparing has changed the dict: search it anew
            equal = found == key
            if dict_key(d, place, _MISSING) is not found:
                break
            if equal:
                return place, code
        else:
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


def dict_update(self, /, *args, **kwargs):
    for source in args:
        _merge(self, source)
    for key, value in kwargs.items():
        _put(self, key, value)


def _merge(d, source):
    if isinstance(source, dict) and type(source).__iter__ is dict.__iter__:
        source = plain(source)
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
    return dict___or__(plain(self), {})


def dict_fromkeys(cls, iterable, value=None):
    made = cls()
    for key in iterable:
        made[key] = value
    return made
