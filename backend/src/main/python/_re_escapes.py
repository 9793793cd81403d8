"""Escapes in patterns."""

from _interpreter import refuse
from _re_reader import CONTROL, DIGITS, HEXADECIMAL, LETTERS, OCTAL

_SETS = {r"\d": 0, r"\D": 1, r"\s": 2, r"\S": 3, r"\w": 4, r"\W": 5}
_PLACES = {r"\A": "BEGINNING", r"\b": "BOUNDARY", r"\B": "NON_BOUNDARY", r"\Z": "END_STRING"}
_HEX_LENGTHS = {"x": 2, "u": 4, "U": 8}


def _numeric(reader, escape):
    """An escape by a number in hexadecimal, or None."""
    kind = escape[1]
    if kind == "x" or kind in "uU" and reader.is_text:
        size = _HEX_LENGTHS[kind]
        escape += reader.while_in(size, HEXADECIMAL)
        if len(escape) != 2 + size:
            raise reader.error("incomplete escape " + escape, len(escape))
        value = int(escape[2:], 16)
        if value > 0x10FFFF:
            raise reader.error("bad escape " + escape, len(escape))
        return "LITERAL", value
    if kind == "N" and reader.is_text:
        refuse(r"the escape \N{...} in a regular expression")
    return None


def _too_large(reader, escape):
    return reader.error(
        f"octal escape value {escape} outside of range 0-0o377", len(escape)
    )


def _other(reader, escape):
    if len(escape) == 2 and escape[1] not in LETTERS and escape[1] not in DIGITS:
        return "LITERAL", ord(escape[1])
    raise reader.error("bad escape " + escape, len(escape))


def in_set(reader, escape):
    """An escape within a character set."""
    if escape in CONTROL:
        return "LITERAL", CONTROL[escape]
    if escape in _SETS:
        return "CATEGORY", _SETS[escape]
    found = _numeric(reader, escape)
    if found is not None:
        return found
    if escape[1] in OCTAL:
        escape += reader.while_in(2, OCTAL)
        value = int(escape[1:], 8)
        if value > 0o377:
            raise _too_large(reader, escape)
        return "LITERAL", value
    return _other(reader, escape)


def outside(reader, escape, state):
    """An escape outside of sets: also a place, a set, or a reference to a group."""
    if escape in _SETS:
        return "IN", [("CATEGORY", _SETS[escape])]
    if escape in _PLACES:
        return "AT", _PLACES[escape]
    if escape in CONTROL:
        return "LITERAL", CONTROL[escape]
    found = _numeric(reader, escape)
    if found is not None:
        return found
    if escape[1] == "0":
        return "LITERAL", int((escape + reader.while_in(2, OCTAL))[1:], 8)
    if escape[1] in DIGITS:
        return _octal_or_group(reader, escape, state)
    return _other(reader, escape)


def _octal_or_group(reader, escape, state):
    if reader.next in DIGITS:
        escape += reader.get()
        if escape[1] in OCTAL and escape[2] in OCTAL and reader.next in OCTAL:
            escape += reader.get()
            value = int(escape[1:], 8)
            if value > 0o377:
                raise _too_large(reader, escape)
            return "LITERAL", value
    group = int(escape[1:])
    if group >= state.groups():
        raise reader.error(f"invalid group reference {group}", len(escape) - 1)
    if not state.closed(group):
        raise reader.error("cannot refer to an open group", len(escape))
    state.check_behind(group, reader)
    return "GROUPREF", group
