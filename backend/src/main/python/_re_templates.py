"""Replacements: texts with references to groups."""

from _re_parsing import group_number
from _re_reader import CONTROL, DIGITS, LETTERS, MOST_GROUPS, OCTAL, Reader


def parse(template, pattern):
    """Texts and, for groups, numbers, one after the other."""
    reader = Reader(template)
    parts = []
    text = []

    def flush():
        if text:
            joined = "".join(text)
            parts.append(joined if reader.is_text else joined.encode("latin1"))
            text.clear()

    while True:
        this = reader.get()
        if this is None:
            flush()
            return parts
        if this[0] != "\\":
            text.append(this)
            continue
        found = _escape(reader, this, pattern)
        if isinstance(found, str):
            text.append(found)
        else:
            index, offset = found
            if index > pattern.groups:
                raise reader.error(f"invalid group reference {index}", offset)
            flush()
            parts.append(index)


def _escape(reader, this, pattern):
    """A text, or a group's number and how far back it is written."""
    char = this[1]
    if char == "g":
        return _named(reader, pattern)
    if char == "0":
        return chr(int((this + reader.while_in(2, OCTAL))[1:], 8) & 0xFF)
    if char in DIGITS:
        if reader.next in DIGITS:
            this += reader.get()
            if char in OCTAL and this[2] in OCTAL and reader.next in OCTAL:
                this += reader.get()
                value = int(this[1:], 8)
                if value > 0o377:
                    raise reader.error(
                        f"octal escape value {this} outside of range 0-0o377", len(this)
                    )
                return chr(value)
        return int(this[1:]), len(this) - 1
    if this in CONTROL:
        return chr(CONTROL[this])
    if char in LETTERS:
        raise reader.error("bad escape " + this, len(this))
    return this


def _named(reader, pattern):
    if not reader.match("<"):
        raise reader.error("missing <")
    name = reader.until(">", "group name")
    if name.isidentifier():
        if name not in pattern.groupindex:
            raise IndexError(f"unknown group name {name!r}")
        return pattern.groupindex[name], len(name) + 1
    index = group_number(reader, name)
    if index >= MOST_GROUPS:
        raise reader.error(f"invalid group reference {index}", len(name) + 1)
    return index, len(name) + 1


def expanded(parts, match):
    empty = match.string[:0]
    return empty.join(
        [(match.group(part) or empty) if isinstance(part, int) else part for part in parts]
    )


def substituted(pattern, repl, string, count):
    """The new text and how many replacements were made."""
    if callable(repl):
        replace = repl
    else:
        parts = parse(repl, pattern)

        def replace(match):
            return expanded(parts, match)

    matches = pattern._matches(string, count)
    if not matches:
        return string, 0
    empty = string[:0]
    pieces = []
    at = 0
    for match in matches:
        start, end = match.span()
        if at < start:
            pieces.append(string[at:start])
        piece = replace(match)
        if piece is not None:
            pieces.append(piece)
        at = end
    pieces.append(string[at:])
    return empty.join(pieces), len(matches)
