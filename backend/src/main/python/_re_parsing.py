"""Parses patterns to trees: lists of pairs of a name and what belongs to it."""

from _interpreter import refuse
from _re_errors import error
from _re_escapes import outside
from _re_flags import ASCII, DEBUG, FLAGS, LOCALE, TEMPLATE, TYPES, UNICODE, VERBOSE
from _re_reader import DIGITS, MOST_GROUPS, Reader
from _re_sets import character_set
from _re_widths import width

WITHOUT_END = 4294967295
_REPEATS = ("MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT")
_SPACE = frozenset(" \t\n\r\v\f")


class State:
    def __init__(self, flags):
        self.flags = flags
        self.names = {}
        self.widths = [None]
        self.behind = None
        self.conditions = {}

    def groups(self):
        return len(self.widths)

    def open(self, reader, name):
        group = self.groups()
        self.widths.append(None)
        if self.groups() > MOST_GROUPS:
            raise error("too many groups")
        if name is not None:
            other = self.names.get(name)
            if other is not None:
                raise reader.error(
                    f"redefinition of group name {name!r} as group {group}; was group {other}",
                    len(name) + 1,
                )
            self.names[name] = group
        return group

    def close(self, group, tree):
        self.widths[group] = width(tree, self.widths)

    def closed(self, group):
        return group < self.groups() and self.widths[group] is not None

    def check_behind(self, group, reader):
        if self.behind is not None:
            if not self.closed(group):
                raise reader.error("cannot refer to an open group")
            if group >= self.behind:
                raise reader.error(
                    "cannot refer to group defined in the same lookbehind subpattern"
                )


def parse(pattern, flags):
    """The tree of a pattern, and what is known of its groups and flags."""
    reader = Reader(pattern)
    state = State(flags)
    parser = _Parser(reader, state)
    tree = parser.alternatives(bool(flags & VERBOSE), True)
    state.flags = _checked(pattern, state.flags)
    if reader.next is not None:
        raise reader.error("unbalanced parenthesis")
    for group, place in state.conditions.items():
        if group >= state.groups():
            raise error(f"invalid group reference {group}", pattern, place)
    if state.flags & LOCALE:
        refuse("re.LOCALE")
    if flags & DEBUG:
        refuse("re.DEBUG")
    return tree, state


def _checked(pattern, flags):
    if isinstance(pattern, str):
        if flags & LOCALE:
            raise ValueError("cannot use LOCALE flag with a str pattern")
        if not flags & ASCII:
            return flags | UNICODE
        if flags & UNICODE:
            raise ValueError("ASCII and UNICODE flags are incompatible")
    else:
        if flags & UNICODE:
            raise ValueError("cannot use UNICODE flag with a bytes pattern")
        if flags & LOCALE and flags & ASCII:
            raise ValueError("ASCII and LOCALE flags are incompatible")
    return flags


class _Parser:
    def __init__(self, reader, state):
        self.reader = reader
        self.state = state

    def alternatives(self, verbose, outermost=False):
        items = []
        while True:
            items.append(self.sequence(verbose, outermost and not items))
            if not self.reader.match("|"):
                break
            if outermost:
                verbose = bool(self.state.flags & VERBOSE)
        return items[0] if len(items) == 1 else [("BRANCH", items)]

    def sequence(self, verbose, first=False):
        reader = self.reader
        tree = []
        while reader.next is not None and reader.next not in "|)":
            this = reader.get()
            if verbose and this in _SPACE:
                continue
            if verbose and this == "#":
                while this is not None and this != "\n":
                    this = reader.get()
                continue
            if this in "*+?{":
                self._repeat(this, tree)
            elif this == "(":
                start = reader.tell() - 1
                if not reader.match("?"):
                    tree.append(self._group(start, None, 0, 0, verbose, True))
                else:
                    verbose = self._extension(start, tree, verbose, first)
            else:
                tree.append(self._single(this))
        return tree

    def _single(self, this):
        if this[0] == "\\":
            return outside(self.reader, this, self.state)
        if this == "[":
            return character_set(self.reader)
        if this == ".":
            return "ANY", None
        if this == "^":
            return "AT", "BEGINNING_LINE"
        if this == "$":
            return "AT", "END"
        return "LITERAL", ord(this)

    # ---- repetition

    def _repeat(self, this, tree):
        reader = self.reader
        here = reader.tell()
        if this == "{":
            bounds = self._bounds(here)
            if bounds is None:
                tree.append(("LITERAL", ord(this)))
                return
            least, most = bounds
        else:
            least = 1 if this == "+" else 0
            most = 1 if this == "?" else WITHOUT_END
        if not tree or tree[-1][0] == "AT":
            raise reader.error("nothing to repeat", reader.tell() - here + len(this))
        if tree[-1][0] in _REPEATS:
            raise reader.error("multiple repeat", reader.tell() - here + len(this))
        kind = "MAX_REPEAT"
        if reader.match("?"):
            kind = "MIN_REPEAT"
        elif reader.match("+"):
            kind = "POSSESSIVE_REPEAT"
        tree[-1] = kind, (least, most, _unwrapped(tree[-1]))

    def _bounds(self, here):
        reader = self.reader
        if reader.next == "}":
            return None
        low = high = reader.while_in(1 << 30, DIGITS)
        if reader.match(","):
            high = reader.while_in(1 << 30, DIGITS)
        if not reader.match("}"):
            reader.seek(here)
            return None
        least = int(low) if low else 0
        most = int(high) if high else WITHOUT_END
        if least >= WITHOUT_END or high and most >= WITHOUT_END:
            raise OverflowError("the repetition number is too large")
        if most < least:
            raise reader.error("min repeat greater than max repeat", reader.tell() - here)
        return least, most

    # ---- groups

    def _group(self, start, name, add, remove, verbose, capture, atomic=False):
        group = self.state.open(self.reader, name) if capture else None
        verbose = (verbose or bool(add & VERBOSE)) and not remove & VERBOSE
        tree = self.alternatives(verbose)
        self._closing(start)
        if group is not None:
            self.state.close(group, tree)
        return ("ATOMIC_GROUP", tree) if atomic else ("SUBPATTERN", (group, add, remove, tree))

    def _closing(self, start):
        if not self.reader.match(")"):
            raise self.reader.error(
                "missing ), unterminated subpattern", self.reader.tell() - start
            )

    def _extension(self, start, tree, verbose, first):
        """What follows (?; gives whether the rest is verbose."""
        reader = self.reader
        char = self._some()
        if char == "P":
            self._named(start, tree, verbose)
        elif char == "#":
            self._comment(start)
        elif char in ("=", "!", "<"):
            tree.append(self._look(start, char, verbose))
        elif char == "(":
            tree.append(self._condition(start, verbose))
        elif char in (":", ">"):
            tree.append(self._group(start, None, 0, 0, verbose, False, char == ">"))
        elif char in FLAGS or char == "-":
            flags = self._flags(char)
            if flags is None:
                if not first or tree:
                    raise reader.error(
                        "global flags not at the start of the expression", reader.tell() - start
                    )
                return bool(self.state.flags & VERBOSE)
            tree.append(self._group(start, None, *flags, verbose, False))
        else:
            raise reader.error("unknown extension ?" + char, len(char) + 1)
        return verbose

    def _some(self):
        char = self.reader.get()
        if char is None:
            raise self.reader.error("unexpected end of pattern")
        return char

    def _named(self, start, tree, verbose):
        reader = self.reader
        if reader.match("<"):
            name = reader.until(">", "group name")
            reader.check_name(name, 1)
            tree.append(self._group(start, name, 0, 0, verbose, True))
        elif reader.match("="):
            name = reader.until(")", "group name")
            reader.check_name(name, 1)
            group = self._known(name)
            if not self.state.closed(group):
                raise reader.error("cannot refer to an open group", len(name) + 1)
            self.state.check_behind(group, reader)
            tree.append(("GROUPREF", group))
        else:
            char = self._some()
            raise reader.error("unknown extension ?P" + char, len(char) + 2)

    def _known(self, name):
        group = self.state.names.get(name)
        if group is None:
            raise self.reader.error(f"unknown group name {name!r}", len(name) + 1)
        return group

    def _comment(self, start):
        reader = self.reader
        while True:
            if reader.next is None:
                raise reader.error("missing ), unterminated comment", reader.tell() - start)
            if reader.get() == ")":
                return

    def _look(self, start, char, verbose):
        state = self.state
        outer = state.behind
        direction = 1
        if char == "<":
            direction = -1
            char = self._some()
            if char not in "=!":
                raise self.reader.error("unknown extension ?<" + char, len(char) + 2)
            if outer is None:
                state.behind = state.groups()
        tree = self.alternatives(verbose)
        state.behind = outer
        self._closing(start)
        return "ASSERT" if char == "=" else "ASSERT_NOT", (direction, tree)

    def _condition(self, start, verbose):
        reader = self.reader
        name = reader.until(")", "group name")
        if name.isidentifier():
            group = self._known(name)
        else:
            group = group_number(reader, name)
            if not group:
                raise reader.error("bad group number", len(name) + 1)
            if group >= MOST_GROUPS:
                raise reader.error(f"invalid group reference {group}", len(name) + 1)
            self.state.conditions.setdefault(group, reader.tell() - len(name) - 1)
        self.state.check_behind(group, reader)
        there = self.sequence(verbose)
        absent = None
        if reader.match("|"):
            absent = self.sequence(verbose)
            if reader.next == "|":
                raise reader.error("conditional backref with more than two branches")
        self._closing(start)
        return "GROUPREF_EXISTS", (group, there, absent)

    # ---- flags

    def _flags(self, char):
        """Flags added and removed for a group, None where they are for the whole pattern."""
        reader = self.reader
        add = remove = 0
        while char != "-":
            flag = FLAGS[char]
            if reader.is_text and char == "L":
                raise reader.error(
                    "bad inline flags: cannot use 'L' flag with a str pattern"
                )
            if not reader.is_text and char == "u":
                raise reader.error(
                    "bad inline flags: cannot use 'u' flag with a bytes pattern"
                )
            add |= flag
            if flag & TYPES and add & TYPES != flag:
                raise reader.error("bad inline flags: flags 'a', 'u' and 'L' are incompatible")
            char = reader.get()
            if char is None:
                raise reader.error("missing -, : or )")
            if char in ")-:":
                break
            self._check_flag(char, "missing -, : or )")
        if char == ")":
            self.state.flags |= add
            return None
        if add & (DEBUG | TEMPLATE):
            raise reader.error("bad inline flags: cannot turn on global flag", 1)
        if char == "-":
            remove = self._removed()
        if remove & (DEBUG | TEMPLATE):
            raise reader.error("bad inline flags: cannot turn off global flag", 1)
        if add & remove:
            raise reader.error("bad inline flags: flag turned on and off", 1)
        return add, remove

    def _removed(self):
        reader = self.reader
        remove = 0
        char = reader.get()
        if char is None:
            raise reader.error("missing flag")
        self._check_flag(char, "missing flag")
        while True:
            if FLAGS[char] & TYPES:
                raise reader.error("bad inline flags: cannot turn off flags 'a', 'u' and 'L'")
            remove |= FLAGS[char]
            char = reader.get()
            if char is None:
                raise reader.error("missing :")
            if char == ":":
                return remove
            self._check_flag(char, "missing :")

    def _check_flag(self, char, otherwise):
        if char not in FLAGS:
            message = "unknown flag" if char.isalpha() else otherwise
            raise self.reader.error(message, len(char))


def _unwrapped(node):
    if node[0] == "SUBPATTERN":
        group, add, remove, tree = node[1]
        if group is None and not add and not remove:
            return tree
    return [node]


def group_number(reader, name):
    try:
        number = int(name)
        if number < 0:
            raise ValueError
        return number
    except ValueError:
        raise reader.error(
            f"bad character in group name {name!r}", len(name) + 1
        ) from None
