"""Comparing lists, tuples, dicts and sets whose parts the program's own classes compare."""

from _values import plain

_MISSING = object()


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
    if isinstance(left, slice):
        left = left.start, left.stop, left.step
        right = right.start, right.stop, right.step
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
        return compare(op, plain(self), plain(value)) if isinstance(value, kind) else NotImplemented

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
slice___lt__ = _comparison(slice, "<")
slice___le__ = _comparison(slice, "<=")
slice___eq__ = _comparison(slice, "==")
slice___ne__ = _comparison(slice, "!=")
slice___gt__ = _comparison(slice, ">")
slice___ge__ = _comparison(slice, ">=")
dict___eq__ = _comparison(dict, "==")
dict___ne__ = _comparison(dict, "!=")
