"""The texts of help and usage."""

from _argparse_names import (
    ONE_OR_MORE,
    OPTIONAL,
    PARSER,
    REMAINDER,
    SUPPRESS,
    ZERO_OR_MORE,
)
from _argparse_usage import usage_parts as _usage_parts, wrapped as _wrapped
import textwrap

__name__ = "argparse"

_TERMINAL_WIDTH = 80


class _Section:
    """A heading and what stands under it."""

    def __init__(self, formatter, parent, heading=None):
        self.formatter = formatter
        self.parent = parent
        self.heading = heading
        self.items = []

    def format_help(self):
        formatter = self.formatter
        if self.parent is not None:
            formatter._indent()
        inside = "".join([function(*args) for function, args in self.items])
        if self.parent is not None:
            formatter._dedent()
        if not inside:
            return ""
        heading = ""
        if self.heading is not SUPPRESS and self.heading is not None:
            heading = f"{' ' * formatter._current_indent}{self.heading}:\n"
        return f"\n{heading}{inside}\n"


class HelpFormatter:
    """Lays out help as long as it is told what belongs into it."""

    def __init__(self, prog, indent_increment=2, max_help_position=24, width=None):
        if width is None:
            width = _TERMINAL_WIDTH - 2
        self._prog = prog
        self._indent_increment = indent_increment
        self._max_help_position = min(max_help_position, max(width - 20, indent_increment * 2))
        self._width = width
        self._current_indent = 0
        self._action_max_length = 0
        self._root_section = self._current_section = _Section(self, None)

    def _indent(self):
        self._current_indent += self._indent_increment

    def _dedent(self):
        self._current_indent -= self._indent_increment

    # what belongs into it

    def _add_item(self, function, args):
        self._current_section.items.append((function, args))

    def start_section(self, heading):
        self._indent()
        section = _Section(self, self._current_section, heading)
        self._add_item(section.format_help, [])
        self._current_section = section

    def end_section(self):
        self._current_section = self._current_section.parent
        self._dedent()

    def add_text(self, text):
        if text is not SUPPRESS and text is not None:
            self._add_item(self._format_text, [text])

    def add_usage(self, usage, actions, groups, prefix=None):
        if usage is not SUPPRESS:
            self._add_item(self._format_usage, [usage, actions, groups, prefix])

    def add_argument(self, action):
        if action.help is SUPPRESS:
            return
        lengths = [len(self._format_action_invocation(action))]
        for subaction in self._subactions(action):
            lengths.append(len(self._format_action_invocation(subaction)))
            self._dedent()
        self._action_max_length = max(
            self._action_max_length, max(lengths) + self._current_indent
        )
        self._add_item(self._format_action, [action])

    def add_arguments(self, actions):
        for action in actions:
            self.add_argument(action)

    # the texts

    def format_help(self):
        text = self._root_section.format_help()
        while "\n\n\n" in text:
            text = text.replace("\n\n\n", "\n\n")
        return text.strip("\n") + "\n" if text else text

    def _format_usage(self, usage, actions, groups, prefix):
        prefix = "usage: " if prefix is None else prefix
        if usage is not None:
            usage = usage % {"prog": self._prog}
        elif not actions:
            usage = f"{self._prog}"
        else:
            optionals = [action for action in actions if action.option_strings]
            positionals = [action for action in actions if not action.option_strings]
            usage = _wrapped(
                prefix,
                f"{self._prog}",
                _usage_parts(self, optionals, groups),
                _usage_parts(self, positionals, groups),
                _usage_parts(self, optionals + positionals, groups),
                self._width - self._current_indent,
            )
        return f"{prefix}{usage}\n\n"

    def _format_text(self, text):
        if "%(prog)" in text:
            text = text % {"prog": self._prog}
        width = max(self._width - self._current_indent, 11)
        return self._fill_text(text, width, " " * self._current_indent) + "\n\n"

    def _format_action(self, action):
        position = min(self._action_max_length + 2, self._max_help_position)
        header = self._format_action_invocation(action)
        room = position - self._current_indent - 2
        line = " " * self._current_indent + header
        help = self._expand_help(action) if action.help and action.help.strip() else ""
        parts = [line + "\n"]
        if help:
            lines = self._split_lines(help, max(self._width - position, 11))
            if len(header) <= room:
                parts = [f"{line.ljust(self._current_indent + room)}  {lines.pop(0)}\n"]
            parts += [f"{' ' * position}{each}\n" for each in lines]
        elif action.help and len(header) <= room:
            parts = [f"{line.ljust(self._current_indent + room)}  \n"]
        for subaction in self._subactions(action):
            parts.append(self._format_action(subaction))
            self._dedent()
        return "".join(parts)

    def _subactions(self, action):
        """The lines beneath an action's; the caller goes back by one indent after each."""
        if hasattr(action, "_get_subactions"):
            for subaction in action._get_subactions():
                self._indent()
                yield subaction

    def _format_action_invocation(self, action):
        if not action.option_strings:
            return self._metavars(action, self._default_positional(action))(1)[0]
        if action.nargs == 0:
            return ", ".join(action.option_strings)
        args = self._format_args(action, self._default_optional(action))
        return ", ".join([f"{option} {args}" for option in action.option_strings])

    def _metavars(self, action, default):
        """A function that gives as many names of an argument's values as asked for."""
        if action.metavar is not None:
            name = action.metavar
        elif action.choices is not None:
            name = "{" + ",".join([str(choice) for choice in action.choices]) + "}"
        else:
            name = default

        def names(count):
            return name if isinstance(name, tuple) else (name,) * count

        return names

    def _format_args(self, action, default):
        names = self._metavars(action, default)
        nargs = action.nargs
        if nargs is None:
            return "%s" % names(1)
        if nargs == OPTIONAL:
            return "[%s]" % names(1)
        if nargs == ZERO_OR_MORE:
            metavar = names(1)
            return "[%s [%s ...]]" % metavar if len(metavar) == 2 else "[%s ...]" % metavar
        if nargs == ONE_OR_MORE:
            return "%s [%s ...]" % names(2)
        if nargs == REMAINDER:
            return "..."
        if nargs == PARSER:
            return "%s ..." % names(1)
        if nargs == SUPPRESS:
            return ""
        if not isinstance(nargs, int):
            raise ValueError("invalid nargs value")
        return " ".join(["%s"] * nargs) % names(nargs)

    def _expand_help(self, action):
        facts = {"prog": self._prog}
        for name, value in vars(action).items():
            if value is not SUPPRESS:
                facts[name] = getattr(value, "__name__", value)
        if facts.get("choices") is not None:
            facts["choices"] = ", ".join([str(choice) for choice in facts["choices"]])
        return self._get_help_string(action) % facts

    # what kinds of formatters differ in

    def _split_lines(self, text, width):
        return textwrap.wrap(" ".join(text.split()), width)

    def _fill_text(self, text, width, indent):
        return textwrap.fill(
            " ".join(text.split()), width, initial_indent=indent, subsequent_indent=indent
        )

    def _get_help_string(self, action):
        return action.help

    def _default_optional(self, action):
        return action.dest.upper()

    def _default_positional(self, action):
        return action.dest


class RawDescriptionHelpFormatter(HelpFormatter):
    """Leaves the lines of descriptions as they are."""

    def _fill_text(self, text, width, indent):
        return "".join([indent + line for line in text.splitlines(keepends=True)])


class RawTextHelpFormatter(RawDescriptionHelpFormatter):
    """Leaves the lines of all texts as they are."""

    def _split_lines(self, text, width):
        return text.splitlines()


class ArgumentDefaultsHelpFormatter(HelpFormatter):
    """Tells the defaults."""

    def _get_help_string(self, action):
        help = "" if action.help is None else action.help
        if "%(default)" not in help and action.default is not SUPPRESS:
            if action.option_strings or action.nargs in (OPTIONAL, ZERO_OR_MORE):
                help += " (default: %(default)s)"
        return help


class MetavarTypeHelpFormatter(HelpFormatter):
    """Calls values by their types."""

    def _default_optional(self, action):
        return action.type.__name__

    def _default_positional(self, action):
        return action.type.__name__
