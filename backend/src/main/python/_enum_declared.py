"""What stands in the body of an enumeration before it is made."""

__name__ = "enum"


class _Deferred:
    """A value of a class body that depends on values still to be chosen."""

    def __or__(self, other):
        return _Combination(self, other, lambda a, b: a | b)

    def __and__(self, other):
        return _Combination(self, other, lambda a, b: a & b)

    def __xor__(self, other):
        return _Combination(self, other, lambda a, b: a ^ b)

    __ror__ = __or__
    __rand__ = __and__
    __rxor__ = __xor__

    def __invert__(self):
        return _Combination(self, -1, lambda a, b: a ^ b)


class auto(_Deferred):
    """A value still to be chosen."""

    def __init__(self, value=None):
        self.value = value

    def _resolved(self):
        return self.value


class _Combination(_Deferred):
    def __init__(self, left, right, combine):
        self._left = left
        self._right = right
        self._combine = combine

    def _resolved(self):
        left, right = [
            side._resolved() if isinstance(side, _Deferred) else side
            for side in (self._left, self._right)
        ]
        return self._combine(left, right)


class nonmember:
    def __init__(self, value):
        self.value = value


class member:
    def __init__(self, value):
        self.value = value


def _is_descriptor(value):
    if isinstance(value, type):
        return False
    return isinstance(value, (property, classmethod, staticmethod)) or type(value).__name__ in (
        "function",
        "cached_property",
        "partialmethod",
    )


def _is_private(cls_name, name):
    return name.startswith(f"_{cls_name}__") or (
        name.startswith("__") and not name.endswith("__")
    )


def _is_special(name):
    return name.startswith("_") and name.endswith("_")
