"""Warnings: told once per place on stderr, unless filters say otherwise."""

from _interpreter import caller, caller_text, refuse as _refuse
import sys

filters = []
_defaults = [
    ("default", None, DeprecationWarning, "__main__", 0),
    ("ignore", None, DeprecationWarning, None, 0),
    ("ignore", None, PendingDeprecationWarning, None, 0),
    ("ignore", None, ImportWarning, None, 0),
    ("ignore", None, ResourceWarning, None, 0),
]
filters.extend(_defaults)
defaultaction = "default"
_seen = set()
_lines = {}  # the text of every line that has warned, by file and number


class WarningMessage:
    def __init__(self, message, category, filename, lineno, file=None, line=None, source=None):
        self.message = message
        self.category = category
        self.filename = filename
        self.lineno = lineno
        self.file = file
        self.line = line
        self.source = source

    def __str__(self):
        return (
            f"{{message : {self.message!r}, category : {self.category.__name__!r}, "
            f"filename : {self.filename!r}, lineno : {self.lineno}, line : {self.line!r}}}"
        )


def formatwarning(message, category, filename, lineno, line=None):
    text = f"{filename}:{lineno}: {category.__name__}: {message}\n"
    if line is None:
        line = _lines.get((filename, lineno))
    return f"{text}  {line.strip()}\n" if line else text


def showwarning(message, category, filename, lineno, file=None, line=None):
    out = sys.stderr if file is None else file
    out.write(formatwarning(message, category, filename, lineno, line))


_original_show = showwarning


def warn(message, category=None, stacklevel=1, source=None):
    if isinstance(message, Warning):
        category = message.__class__
    elif category is None:
        category = UserWarning
    if not (isinstance(category, type) and issubclass(category, Warning)):
        raise TypeError(
            f"category must be a Warning subclass, not '{type(category).__name__}'"
        )
    filename, lineno, _ = caller(stacklevel)
    _lines[filename, lineno] = caller_text(stacklevel)
    warn_explicit(message, category, filename, lineno, source=source)


def _warn_unawaited(message, filename, lineno, line, coroutine):
    _lines[filename, lineno] = line
    warn_explicit(message, RuntimeWarning, filename, lineno, source=coroutine)


def warn_explicit(
    message, category, filename, lineno, module=None, registry=None, module_globals=None, source=None
):
    text = str(message)
    if not isinstance(message, Warning):
        message = category(message)
    action = defaultaction
    for kind, pattern, cls, where, line in filters:
        if (
            issubclass(category, cls)
            and (pattern is None or _matches(pattern, text))
            and (where is None or _matches(where, "__main__"))
            and (line == 0 or line == lineno)
        ):
            action = kind
            break
    if action == "error":
        raise message
    if action == "ignore":
        return
    if action != "always":
        key = {
            "default": (text, category, filename, lineno),
            "module": (text, category, filename),
            "once": (text, category),
        }[action]
        if key in _seen:
            return
        _seen.add(key)
    if _catchers and _catchers[-1] is not None:
        _catchers[-1].append(WarningMessage(message, category, filename, lineno, source=source))
        return
    showwarning(message, category, filename, lineno)
    if source is not None and showwarning is _original_show:
        sys.stderr.write(
            f"{category.__name__}: Enable tracemalloc to get the object allocation traceback\n"
        )


_SPECIAL = frozenset(".^$*+?{}[]\\|()")


def _matches(pattern, text):
    """Whether a text begins as a pattern says that _checked has let through."""
    text = text.lower()
    pattern = pattern.lower().removesuffix(".*")
    if pattern.startswith(".*"):
        return pattern[2:] in text.partition("\n")[0]
    return text.startswith(pattern)


def _checked(pattern):
    """Refuses regular expressions but for ``.*`` at the ends."""
    if _SPECIAL.intersection(pattern.removesuffix(".*").removeprefix(".*")):
        _refuse(f"the regular expression {pattern!r} in a filter of warnings")
    return pattern or None


_ACTIONS = ("error", "ignore", "always", "default", "module", "once")


def filterwarnings(action, message="", category=Warning, module="", lineno=0, append=False):
    if action not in _ACTIONS:
        raise AssertionError(f"invalid action: {action!r}")
    _add((action, _checked(message), category, _checked(module), lineno), append)


def simplefilter(action, category=Warning, lineno=0, append=False):
    if action not in _ACTIONS:
        raise AssertionError(f"invalid action: {action!r}")
    _add((action, None, category, None, lineno), append)


def _add(item, append):
    if item in filters:
        filters.remove(item)
    if append:
        filters.append(item)
    else:
        filters.insert(0, item)
    _seen.clear()


def resetwarnings():
    filters.clear()
    _seen.clear()


_catchers = []


class catch_warnings:
    def __init__(
        self, *, record=False, module=None, action=None, category=Warning, lineno=0, append=False
    ):
        self._record = record
        self._filter = None if action is None else (action, category, lineno, append)

    def __enter__(self):
        self._saved = filters[:]
        log = [] if self._record else None
        _catchers.append(log)
        _seen.clear()
        if self._filter is not None:
            simplefilter(*self._filter)
        return log

    def __exit__(self, *exc_info):
        filters[:] = self._saved
        _catchers.pop()
        _seen.clear()
