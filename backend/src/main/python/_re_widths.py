"""How long the text is that a tree matches."""

MOST = 1 << 64
_WITHOUT_END = 4294967295
_ONE = ("ANY", "IN", "LITERAL", "NOT_LITERAL")


def width(tree, groups):
    """The shortest and the longest."""
    low = high = 0
    for kind, value in tree:
        shortest, longest = _node(kind, value, groups)
        low += shortest
        high += longest
    return min(low, MOST), min(high, MOST)


def _node(kind, value, groups):
    if kind in _ONE:
        return 1, 1
    if kind == "BRANCH":
        return _either([width(tree, groups) for tree in value])
    if kind == "ATOMIC_GROUP":
        return width(value, groups)
    if kind == "SUBPATTERN":
        return width(value[3], groups)
    if kind.endswith("_REPEAT"):
        low, high = width(value[2], groups)
        endless = value[1] == _WITHOUT_END and high
        return low * value[0], MOST if endless else high * value[1]
    if kind == "GROUPREF":
        return groups[value]
    if kind == "GROUPREF_EXISTS":
        there = width(value[1], groups)
        if value[2] is None:
            return 0, there[1]
        return _either([there, width(value[2], groups)])
    return 0, 0


def _either(widths):
    return min(low for low, _ in widths), max(high for _, high in widths)
