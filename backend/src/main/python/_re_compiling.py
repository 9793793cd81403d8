"""From the tree of a pattern to the program of the matcher; addresses count from its beginning."""

from _re_errors import error
from _re_flags import DOTALL, IGNORECASE, MULTILINE, TYPES, UNICODE
from _re_parsing import WITHOUT_END, parse
from _re_widths import width
from _sre import make

_ENDLESS = 0x7FFFFFFF
_UNITS = ("ANY", "IN", "LITERAL", "NOT_LITERAL")
_REPEATS = {
    "MAX_REPEAT": ("REPEAT", "MAX_UNTIL", "REPEAT_ONE"),
    "MIN_REPEAT": ("REPEAT", "MIN_UNTIL", "MIN_REPEAT_ONE"),
    "POSSESSIVE_REPEAT": ("POSSESSIVE_REPEAT", "SUCCESS", "POSSESSIVE_REPEAT_ONE"),
}


def compiled(pattern, flags):
    tree, state = parse(pattern, flags)
    program = _Program(state)
    program.tree(tree, state.flags)
    program.code.append("SUCCESS")
    return make(pattern, state.flags, program.code, state.groups() - 1, state.names)


class _Program:
    def __init__(self, state):
        self.state = state
        self.code = []

    def tree(self, tree, flags):
        for kind, value in tree:
            getattr(self, "_" + kind.lower())(kind, value, flags)

    def _hole(self):
        self.code.append(0)
        return len(self.code) - 1

    def _here(self, hole):
        self.code[hole] = len(self.code)

    def _case(self, kind, flags):
        """Adds an instruction, that for any case where that is asked for."""
        if flags & IGNORECASE:
            self.code += kind + "_IGNORE", 2 if flags & UNICODE else 1
        else:
            self.code.append(kind)

    # ---- characters

    def _literal(self, kind, value, flags):
        self._case(kind, flags)
        self.code.append(value)

    _not_literal = _groupref = _literal

    def _any(self, kind, value, flags):
        self.code.append("ANY_ALL" if flags & DOTALL else "ANY")

    def _in(self, kind, value, flags):
        self._case(kind, flags)
        hole = self._hole()
        for item, what in value:
            self.code.append(item)
            if item == "RANGE":
                self.code += what
            elif item == "CATEGORY":
                self.code.append(what if flags & UNICODE else what + 6)
            elif item == "LITERAL":
                self.code.append(what)
        self.code.append("FAILURE")
        self._here(hole)

    def _at(self, kind, value, flags):
        if value == "BEGINNING_LINE" and not flags & MULTILINE:
            value = "BEGINNING"
        if value == "END" and flags & MULTILINE:
            value = "END_LINE"
        if value.endswith("BOUNDARY") and not flags & UNICODE:
            value = "ASCII_" + value
        self.code.append(value)

    # ---- groups

    def _subpattern(self, kind, value, flags):
        group, add, remove, tree = value
        if add & TYPES:
            flags &= ~TYPES
        flags = (flags | add) & ~remove
        if group is not None:
            self.code += "MARK", 2 * group - 2
        self.tree(tree, flags)
        if group is not None:
            self.code += "MARK", 2 * group - 1

    def _atomic_group(self, kind, value, flags):
        self.code.append(kind)
        hole = self._hole()
        self.tree(value, flags)
        self.code.append("SUCCESS")
        self._here(hole)

    def _assert(self, kind, value, flags):
        direction, tree = value
        self.code.append(kind)
        hole = self._hole()
        back = 0
        if direction < 0:
            back, high = width(tree, self.state.widths)
            if back != high:
                raise error("look-behind requires fixed-width pattern")
        self.code.append(back)
        self.tree(tree, flags)
        self.code.append("SUCCESS")
        self._here(hole)

    _assert_not = _assert

    def _branch(self, kind, value, flags):
        self.code.append(kind)
        ends = []
        for tree in value:
            hole = self._hole()
            self.tree(tree, flags)
            self.code.append("JUMP")
            ends.append(self._hole())
            self._here(hole)
        self.code.append(0)
        for hole in ends:
            self._here(hole)

    def _groupref_exists(self, kind, value, flags):
        group, there, absent = value
        self.code += kind, group
        hole = self._hole()
        self.tree(there, flags)
        if absent is not None:
            self.code.append("JUMP")
            end = self._hole()
            self._here(hole)
            self.tree(absent, flags)
            hole = end
        self._here(hole)

    # ---- repetition

    def _max_repeat(self, kind, value, flags):
        least, most, tree = value
        whole, until, single = _REPEATS[kind]
        simple = _is_simple(tree)
        self.code.append(single if simple else whole)
        hole = self._hole()
        self.code += min(least, _ENDLESS), _ENDLESS if most == WITHOUT_END else min(most, _ENDLESS)
        self.tree(tree, flags)
        if not simple and whole == "REPEAT":
            self._here(hole)
            self.code.append(until)
        else:
            self.code.append("SUCCESS")
            self._here(hole)

    _min_repeat = _possessive_repeat = _max_repeat


def _is_simple(tree):
    if len(tree) != 1:
        return False
    kind, value = tree[0]
    if kind == "SUBPATTERN":
        return value[0] is None and _is_simple(value[3])
    return kind in _UNITS
