"""What all iterators here have in common."""

__name__ = "itertools"


def as_index(value):
    try:
        return value.__index__()
    except AttributeError:
        raise TypeError(
            f"'{type(value).__name__}' object cannot be interpreted as an integer"
        ) from None


class Iterator:
    def __iter__(self):
        return self
