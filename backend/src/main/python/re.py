"""Regular expressions, as CPython's own engine matches them."""

from enum import IntFlag as _IntFlag

import _re_flags
from _interpreter import refused as _refused
from _re_compiling import compiled as _compiled
from _re_errors import error
from _sre import Match, Pattern

__all__ = [
    "match",
    "fullmatch",
    "search",
    "sub",
    "subn",
    "split",
    "findall",
    "finditer",
    "compile",
    "purge",
    "template",
    "escape",
    "error",
    "Pattern",
    "Match",
    "A",
    "I",
    "L",
    "M",
    "S",
    "X",
    "U",
    "ASCII",
    "IGNORECASE",
    "LOCALE",
    "MULTILINE",
    "DOTALL",
    "VERBOSE",
    "UNICODE",
    "NOFLAG",
    "RegexFlag",
]


class RegexFlag(_IntFlag):
    NOFLAG = 0
    ASCII = A = _re_flags.ASCII
    IGNORECASE = I = _re_flags.IGNORECASE
    LOCALE = L = _re_flags.LOCALE
    UNICODE = U = _re_flags.UNICODE
    MULTILINE = M = _re_flags.MULTILINE
    DOTALL = S = _re_flags.DOTALL
    VERBOSE = X = _re_flags.VERBOSE
    TEMPLATE = T = _re_flags.TEMPLATE
    DEBUG = _re_flags.DEBUG

    def __repr__(self):
        value = self._value_
        names = [f"re.{flag.name}" for flag in type(self) if flag._value_ & value]
        return "|".join(names) or "re.NOFLAG"

    __str__ = __repr__


NOFLAG = RegexFlag.NOFLAG
ASCII = A = RegexFlag.ASCII
IGNORECASE = I = RegexFlag.IGNORECASE
LOCALE = L = RegexFlag.LOCALE
UNICODE = U = RegexFlag.UNICODE
MULTILINE = M = RegexFlag.MULTILINE
DOTALL = S = RegexFlag.DOTALL
VERBOSE = X = RegexFlag.VERBOSE
TEMPLATE = T = RegexFlag.TEMPLATE
DEBUG = RegexFlag.DEBUG

template = _refused("template", "re.template()")
Scanner = _refused("Scanner", "re.Scanner()")

_SPECIAL = {ord(char): "\\" + char for char in "()[]{}?*+-|^$\\.&~# \t\n\r\v\f"}
_MOST_KEPT = 512
_cache = {}


def _pattern(pattern, flags):
    flags = int(flags)
    key = type(pattern), pattern, flags
    known = _cache.get(key)
    if known is not None:
        return known
    if isinstance(pattern, Pattern):
        if flags:
            raise ValueError("cannot process flags argument with a compiled pattern")
        return pattern
    if not isinstance(pattern, (str, bytes)):
        raise TypeError("first argument must be string or compiled pattern")
    made = _compiled(pattern, flags)
    if len(_cache) >= _MOST_KEPT:
        del _cache[next(iter(_cache))]
    _cache[key] = made
    return made


def compile(pattern, flags=0):
    return _pattern(pattern, flags)


def purge():
    _cache.clear()


def match(pattern, string, flags=0):
    return _pattern(pattern, flags).match(string)


def fullmatch(pattern, string, flags=0):
    return _pattern(pattern, flags).fullmatch(string)


def search(pattern, string, flags=0):
    return _pattern(pattern, flags).search(string)


def sub(pattern, repl, string, count=0, flags=0):
    return _pattern(pattern, flags).sub(repl, string, count)


def subn(pattern, repl, string, count=0, flags=0):
    return _pattern(pattern, flags).subn(repl, string, count)


def split(pattern, string, maxsplit=0, flags=0):
    return _pattern(pattern, flags).split(string, maxsplit)


def findall(pattern, string, flags=0):
    return _pattern(pattern, flags).findall(string)


def finditer(pattern, string, flags=0):
    return _pattern(pattern, flags).finditer(string)


def escape(pattern):
    if isinstance(pattern, str):
        return pattern.translate(_SPECIAL)
    return str(pattern, "latin1").translate(_SPECIAL).encode("latin1")
