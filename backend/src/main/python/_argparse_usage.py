"""The line of usage, and where it is broken when it is too long."""

from _argparse_names import SUPPRESS


def usage_parts(formatter, actions, groups):
    """The text for some arguments, groups of which exclude each other."""
    before = {}  # what stands before the argument of an index
    grouped = set()
    for group in groups:
        members = group._group_actions
        if not members:
            raise ValueError(f"empty group {group}")
        if members[0] not in actions:
            continue
        start = actions.index(members[0])
        end = start + len(members)
        if actions[start:end] == members:
            grouped.update([id(member) for member in members])
            _bracket(group, start, end, before)
    pieces = []
    for index, action in enumerate(actions):
        if action.help is SUPPRESS:
            if before.get(index) == "|":
                del before[index]
            elif before.get(index + 1) == "|":
                del before[index + 1]
            pieces.append(before.get(index, ""))
        else:
            pieces.append(before.get(index, ""))
            pieces.append(_usage(formatter, action, id(action) in grouped))
    pieces.append(before.get(len(actions), ""))
    return _tidy(" ".join([piece for piece in pieces if piece]))


def _bracket(group, start, end, before):
    shown = [action for action in group._group_actions if action.help is not SUPPRESS]
    if not group.required:
        marks = "[]"
    elif len(shown) > 1:
        marks = "()"
    else:
        marks = ("", "")
    before[start] = f"{before[start]} {marks[0]}" if start in before else marks[0]
    before[end] = f"{before[end]} {marks[1]}" if end in before else marks[1]
    for index in range(start + 1, end):
        before[index] = "|"


def _usage(formatter, action, grouped):
    if not action.option_strings:
        text = formatter._format_args(action, formatter._default_positional(action))
        if grouped and text.startswith("[") and text.endswith("]"):
            text = text[1:-1]
        return text
    if action.nargs == 0:
        text = action.format_usage()
    else:
        values = formatter._format_args(action, formatter._default_optional(action))
        text = f"{action.option_strings[0]} {values}"
    return text if action.required or grouped else f"[{text}]"


def _tidy(text):
    for bracket in "[(":
        text = text.replace(bracket + " ", bracket)
    for bracket in "])":
        text = text.replace(" " + bracket, bracket)
    return text.replace("[]", "").replace("()", "").strip()


def _split(text):
    """The parts between which a line may be broken: words, and brackets as a whole."""
    parts = []
    at = 0
    while at < len(text):
        if text[at] == " ":
            at += 1
            continue
        end = -1
        closing = {"(": ")", "[": "]"}.get(text[at])
        if closing is not None:
            end = (text + " ").find(closing + " ", at)
        end = text.find(" ", at) if end < 0 else end + 1
        end = len(text) if end < 0 else end
        parts.append(text[at:end])
        at = end
    return parts


def _lines(parts, indent, width, prefix=None):
    lines = []
    line = []
    length = len(indent if prefix is None else prefix) - 1
    for part in parts:
        if line and length + 1 + len(part) > width:
            lines.append(indent + " ".join(line))
            line = []
            length = len(indent) - 1
        line.append(part)
        length += len(part) + 1
    if line:
        lines.append(indent + " ".join(line))
    if prefix is not None:
        lines[0] = lines[0][len(indent) :]
    return lines


def wrapped(prefix, prog, optionals, positionals, together, width):
    """The line of usage behind its prefix, as one line if that fits."""
    usage = f"{prog} {together}" if together else prog
    if len(prefix) + len(usage) <= width:
        return usage
    optionals = _split(optionals)
    positionals = _split(positionals)
    if len(prefix) + len(prog) <= 0.75 * width:
        indent = " " * (len(prefix) + len(prog) + 1)
        if optionals:
            lines = _lines([prog] + optionals, indent, width, prefix)
            lines += _lines(positionals, indent, width)
        elif positionals:
            lines = _lines([prog] + positionals, indent, width, prefix)
        else:
            lines = [prog]
    else:
        indent = " " * len(prefix)
        lines = _lines(optionals + positionals, indent, width)
        if len(lines) > 1:
            lines = _lines(optionals, indent, width) + _lines(positionals, indent, width)
        lines = [prog] + lines
    return "\n".join(lines)
