"""Which objects a repr is being made of, to stop at one within itself."""

_open = []


def begin(obj):
    """Whether the object is being written already; notes that it is."""
    for other in _open:
        if other is obj:
            return True
    _open.append(obj)
    return False


def end(obj):
    for i in range(len(_open) - 1, -1, -1):
        if _open[i] is obj:
            del _open[i]
            return
