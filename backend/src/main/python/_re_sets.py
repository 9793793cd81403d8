"""Character sets in patterns."""

from warnings import warn

from _re_escapes import in_set

_DOUBLED = {
    "-": "difference",
    "&": "intersection",
    "~": "symmetric difference",
    "|": "union",
}


def character_set(reader):
    """What follows a bracket."""
    here = reader.tell() - 1
    if reader.next == "[":
        warn(f"Possible nested set at position {reader.tell()}", FutureWarning)
    negate = reader.match("^")
    items = []
    while True:
        this = _member(reader, here)
        if this == "]" and items:
            break
        if items and this in _DOUBLED and reader.next == this:
            _warn_doubled(this, reader.tell() - 1)
        item = _item(reader, this)
        if reader.match("-"):
            that = _member(reader, here)
            if that == "]":
                items += item, ("LITERAL", ord("-"))
                break
            items.append(_range(reader, this, that, item))
        else:
            items.append(item)
    items = list(dict.fromkeys(items))
    if len(items) == 1 and items[0][0] == "LITERAL":
        return ("NOT_LITERAL", items[0][1]) if negate else items[0]
    return "IN", [("NEGATE", None), *items] if negate else items


def _member(reader, here):
    this = reader.get()
    if this is None:
        raise reader.error("unterminated character set", reader.tell() - here)
    return this


def _item(reader, this):
    return in_set(reader, this) if this[0] == "\\" else ("LITERAL", ord(this))


def _warn_doubled(char, place):
    warn(f"Possible set {_DOUBLED[char]} at position {place}", FutureWarning)


def _range(reader, this, that, first):
    if that == "-":
        _warn_doubled("-", reader.tell() - 2)
    last = _item(reader, that)
    if first[0] != "LITERAL" or last[0] != "LITERAL" or last[1] < first[1]:
        raise reader.error(f"bad character range {this}-{that}", len(this) + 1 + len(that))
    return "RANGE", (first[1], last[1])
