"""Printing exceptions as the interpreter does."""

from _interpreter import traceback_text
import sys

_NOTHING = object()


def _exception(exc, value, limit):
    if limit is not None:
        raise NotImplementedError("a limit of frames")
    if value is _NOTHING:
        value = exc
    return value


def format_exception_only(exc, /, value=_NOTHING):
    text = traceback_text(_exception(exc, value, None), False)
    return text.splitlines(keepends=True)


def format_exception(exc, /, value=_NOTHING, tb=_NOTHING, limit=None, chain=True):
    value = _exception(exc, value, limit)
    if value is None:
        return ["NoneType: None\n"]
    return traceback_text(value, True, chain).splitlines(keepends=True)


def print_exception(exc, /, value=_NOTHING, tb=_NOTHING, limit=None, file=None, chain=True):
    out = sys.stderr if file is None else file
    out.write("".join(format_exception(exc, value, tb, limit, chain)))


def format_exc(limit=None, chain=True):
    return "".join(format_exception(sys.exc_info()[1], limit=limit, chain=chain))


def print_exc(limit=None, file=None, chain=True):
    print_exception(sys.exc_info()[1], limit=limit, file=file, chain=chain)
