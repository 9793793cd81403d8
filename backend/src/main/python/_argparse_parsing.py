"""Finding the arguments among the strings of one command line."""

from _argparse_container import _is_negative_number
from _argparse_matching import match_argument as _match_argument, match_partial as _match_partial
from _argparse_names import (
    ONE_OR_MORE,
    OPTIONAL,
    PARSER,
    REMAINDER,
    SUPPRESS,
    ZERO_OR_MORE,
    ArgumentError,
    ArgumentTypeError,
    action_name,
)


class Parsing:
    """One command line, from left to right: options where they stand, positionals between them."""

    def __init__(self, parser, strings, namespace):
        self._parser = parser
        self._strings = strings
        self._namespace = namespace
        self._positionals = [a for a in parser._actions if not a.option_strings]
        self._extras = []
        self._seen = []
        self._given = []  # not the default, for groups that exclude each other
        self._conflicts = _conflicts(parser)
        self._options = {}  # by index
        self._letters = self._classify()

    def _classify(self):
        letters = []
        for index, string in enumerate(self._strings):
            if "-" in letters:
                letters.append("A")
            elif string == "--":
                letters.append("-")
            else:
                option = find_option(self._parser, string)
                if option is not None:
                    self._options[index] = option
                letters.append("A" if option is None else "O")
        return "".join(letters)

    def run(self):
        """Fills the namespace and gives the strings nobody asked for."""
        at = 0
        last = max(self._options, default=-1)
        while at <= last:
            option = min([index for index in self._options if index >= at])
            if at != option:
                end = self._consume_positionals(at)
                if end > at:
                    at = end
                    continue
            if at not in self._options:
                self._extras.extend(self._strings[at:option])
                at = option
            at = self._consume_option(at)
        end = self._consume_positionals(at)
        self._extras.extend(self._strings[end:])
        self._finish()
        return self._extras

    def _consume_positionals(self, at):
        counts = _match_partial(self._positionals, self._letters[at:])
        taken = self._positionals[: len(counts)]
        self._positionals = self._positionals[len(counts) :]
        for action, count in zip(taken, counts):
            self._take(action, self._strings[at : at + count])
            at += count
        return at

    def _consume_option(self, index):
        action, option, explicit = self._options[index]
        if action is None:
            self._extras.append(self._strings[index])
            return index + 1
        flags = []  # options without values written together
        while explicit is not None:
            count = self._count(action, "A")
            if count == 1:
                self._take_all(flags + [(action, [explicit], option)])
                return index + 1
            option_after = option[0] + explicit[:1]
            single = option[1] not in self._parser.prefix_chars and explicit != ""
            known = self._parser._option_string_actions
            if count != 0 or not single or option_after not in known:
                raise ArgumentError(action, f"ignored explicit argument {explicit!r}")
            flags.append((action, [], option))
            action, option, explicit = known[option_after], option_after, explicit[1:] or None
        end = index + 1 + self._count(action, self._letters[index + 1 :])
        self._take_all(flags + [(action, self._strings[index + 1 : end], option)])
        return end

    def _count(self, action, letters):
        count = _match_argument(action, letters)
        if count is not None:
            return count
        nargs = action.nargs
        if nargs is None:
            message = "expected one argument"
        elif nargs == OPTIONAL:
            message = "expected at most one argument"
        elif nargs == ONE_OR_MORE:
            message = "expected at least one argument"
        else:
            message = f"expected {nargs} argument{'' if nargs == 1 else 's'}"
        raise ArgumentError(action, message)

    def _take_all(self, taken):
        for action, strings, option in taken:
            self._take(action, strings, option)

    def _take(self, action, strings, option=None):
        self._seen.append(action)
        values = get_values(self._parser, action, strings)
        if values is not action.default:
            self._given.append(action)
            for other in self._conflicts.get(id(action), []):
                if other in self._given:
                    raise ArgumentError(action, f"not allowed with argument {action_name(other)}")
        if values is not SUPPRESS:
            action(self._parser, self._namespace, values, option)

    def _finish(self):
        """Converts defaults given as text, and misses what is required."""
        parser, namespace = self._parser, self._namespace
        missing = []
        for action in parser._actions:
            if action in self._seen:
                continue
            default = action.default
            if action.required:
                missing.append(action_name(action))
            elif isinstance(default, str) and getattr(namespace, action.dest, None) is default:
                setattr(namespace, action.dest, get_value(parser, action, default))
        if missing:
            names = ", ".join([str(name) for name in missing])
            parser.error(f"the following arguments are required: {names}")
        for group in parser._mutually_exclusive_groups:
            if group.required and not any(a in self._given for a in group._group_actions):
                shown = [a for a in group._group_actions if a.help is not SUPPRESS]
                names = " ".join([action_name(action) for action in shown])
                parser.error(f"one of the arguments {names} is required")


def _conflicts(parser):
    conflicts = {}
    for group in parser._mutually_exclusive_groups:
        for action in group._group_actions:
            others = [other for other in group._group_actions if other is not action]
            conflicts.setdefault(id(action), []).extend(others)
    return conflicts


# ---- options


def find_option(parser, string):
    """None for a positional; else the option's action (None if unknown), its name and value."""
    if not string or string[0] not in parser.prefix_chars:
        return None
    if string in parser._option_string_actions:
        return parser._option_string_actions[string], string, None
    if len(string) == 1:
        return None
    name, equals, value = string.partition("=")
    if equals and name in parser._option_string_actions:
        return parser._option_string_actions[name], name, value
    found = _abbreviated(parser, string)
    if len(found) > 1:
        options = ", ".join([option for _, option, _ in found])
        parser.error(f"ambiguous option: {string} could match {options}")
    if found:
        return found[0]
    if _is_negative_number(string) and not parser._has_negative_number_optionals:
        return None
    if " " in string:
        return None
    return None, string, None


def _abbreviated(parser, string):
    known = parser._option_string_actions
    found = []
    if string[1] in parser.prefix_chars:
        if parser.allow_abbrev:
            prefix, equals, value = string.partition("=")
            for option, action in known.items():
                if option.startswith(prefix):
                    found.append((action, option, value if equals else None))
        return found
    for option, action in known.items():
        if option == string[:2]:
            found.append((action, option, string[2:]))
        elif option.startswith(string):
            found.append((action, option, None))
    return found


# ---- values


def get_values(parser, action, strings):
    nargs = action.nargs
    if nargs not in (PARSER, REMAINDER) and "--" in strings:
        strings = list(strings)
        strings.remove("--")
    if not strings and nargs == OPTIONAL:
        value = action.const if action.option_strings else action.default
        if isinstance(value, str):
            value = get_value(parser, action, value)
            _check_value(action, value)
        return value
    if not strings and nargs == ZERO_OR_MORE and not action.option_strings:
        if action.default is None:
            return strings
        _check_value(action, action.default)
        return action.default
    if len(strings) == 1 and nargs in (None, OPTIONAL):
        value = get_value(parser, action, strings[0])
        _check_value(action, value)
        return value
    if nargs == SUPPRESS:
        return SUPPRESS
    values = [get_value(parser, action, string) for string in strings]
    if nargs == PARSER:
        _check_value(action, values[0])
    elif nargs != REMAINDER:
        for value in values:
            _check_value(action, value)
    return values


def get_value(parser, action, string):
    convert = parser._registry_get("type", action.type, action.type)
    if not callable(convert):
        raise ArgumentError(action, f"{convert!r} is not callable")
    try:
        return convert(string)
    except ArgumentTypeError as error:
        message = str(error)
    except (TypeError, ValueError):
        name = getattr(action.type, "__name__", repr(action.type))
        message = f"invalid {name} value: {string!r}"
    raise ArgumentError(action, message)


def _check_value(action, value):
    if action.choices is not None and value not in action.choices:
        choices = ", ".join([repr(choice) for choice in action.choices])
        raise ArgumentError(action, f"invalid choice: {value!r} (choose from {choices})")
