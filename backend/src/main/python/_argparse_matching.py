"""How many of the strings that follow belong to each argument.

What was given is described by a letter each: ``O`` for an option, ``A`` for anything else, ``-`` for
the first ``--``. Arguments take as much as they can and leave what the later ones need.
"""

from _argparse_names import (
    ONE_OR_MORE,
    OPTIONAL,
    PARSER,
    REMAINDER,
    SUPPRESS,
    ZERO_OR_MORE,
)


def _run(letters, at, wanted):
    while at < len(letters) and letters[at] in wanted:
        at += 1
    return at


def _ends(action, letters, start):
    """Where an argument's strings may end, the furthest first."""
    dash = "" if action.option_strings else "-"
    nargs = action.nargs
    begin = _run(letters, start, dash)
    if nargs == SUPPRESS:
        yield begin
        return
    if nargs in (REMAINDER, PARSER):
        end = _run(letters, begin, "AO" + dash)
    elif nargs in (ZERO_OR_MORE, ONE_OR_MORE):
        end = _run(letters, begin, "A" + dash)
    else:
        yield from _counted(letters, begin, nargs, dash)
        return
    if nargs in (PARSER, ONE_OR_MORE):
        if letters[begin : begin + 1] != "A":
            return
        start = begin + 1
    while end >= start:
        yield end
        end -= 1


def _counted(letters, begin, nargs, dash):
    count = 1 if nargs in (None, OPTIONAL) else nargs
    end = begin
    for _ in range(count):
        end = _run(letters, end, dash)
        if letters[end : end + 1] != "A":
            break
        end += 1
    else:
        yield _run(letters, end, dash)
    if nargs == OPTIONAL:
        yield begin


def match_argument(action, letters):
    """How many strings an argument takes, or None if they do not suffice."""
    end = next(_ends(action, letters, 0), None)
    return end


def match_partial(actions, letters):
    """How many strings each of the first arguments takes, as many arguments as possible."""
    for count in range(len(actions), 0, -1):
        found = _shares(actions[:count], letters, 0)
        if found is not None:
            return found
    return []


def _shares(actions, letters, start):
    if not actions:
        return []
    for end in _ends(actions[0], letters, start):
        rest = _shares(actions[1:], letters, end)
        if rest is not None:
            return [end - start] + rest
    return None
