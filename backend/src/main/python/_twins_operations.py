"""Operators and protocols on built-in objects that hold objects of the program's own classes.

Each asks the built-in type's special method, whose own twin then knows what to do.
"""

_METHODS = {
    "<": ("__lt__", "__gt__"),
    "<=": ("__le__", "__ge__"),
    "==": ("__eq__", "__eq__"),
    "!=": ("__ne__", "__ne__"),
    ">": ("__gt__", "__lt__"),
    ">=": ("__ge__", "__le__"),
}


def compare(op, left, right):
    method, reflected = _METHODS[op]
    result = getattr(type(left), method)(left, right)
    if result is NotImplemented:
        result = getattr(type(right), reflected)(right, left)
    if result is not NotImplemented:
        return result
    if op == "==":
        return left is right
    if op == "!=":
        return left is not right
    raise TypeError(
        f"'{op}' not supported between instances of '{type(left).__name__}' and '{type(right).__name__}'"
    )


def str_(object):
    return type(object).__str__(object)


def repr_(object):
    return type(object).__repr__(object)


def format_(object, spec):
    return type(object).__format__(object, spec)


def hash_(object):
    return type(object).__hash__(object)


def getitem(container, key):
    return type(container).__getitem__(container, key)


def setitem(container, key, value):
    type(container).__setitem__(container, key, value)


def delitem(container, key):
    type(container).__delitem__(container, key)


def contains(container, item):
    if hasattr(type(container), "__contains__"):
        return type(container).__contains__(container, item)
    for each in container:
        if each is item or each == item:
            return True
    return False


def sequence_iterator(sequence):
    index = 0
    while True:
        try:
            item = sequence[index]
        except (IndexError, StopIteration):
            return
        yield item
        index += 1


def Condition_wait_for(self, predicate, timeout=None):
    from time import monotonic

    end = None if timeout is None else monotonic() + timeout
    result = predicate()
    while not result:
        left = None if end is None else end - monotonic()
        if left is not None and left <= 0:
            break
        self.wait(left)
        result = predicate()
    return result
