"""What all iterators here have in common."""

from operator import index

__name__ = "itertools"


def as_index(value):
    """The value as an int of the size of C's."""
    value = index(value)
    if not -(2**63) <= value < 2**63:
        raise OverflowError("Python int too large to convert to C ssize_t")
    return value


class Iterator:
    def __iter__(self):
        return self
