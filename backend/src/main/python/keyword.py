"""The words of the grammar."""

from _keywords import KEYWORDS

kwlist = sorted(KEYWORDS)
softkwlist = ["_", "case", "match"]


def iskeyword(s, /):
    return s in KEYWORDS


def issoftkeyword(s, /):
    return s in softkwlist
