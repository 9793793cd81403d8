"""Printing exceptions and stacks as the interpreter does."""

from _interpreter import last_line as _last_line, refused as _refused, traceback_text
from _traceback_stack import FrameSummary, StackSummary, extract_stack, extract_tb
import sys

_NOTHING = object()
_LINKS = (
    "The above exception was the direct cause of the following exception:\n",
    "During handling of the above exception, another exception occurred:\n",
)

clear_frames = _refused("clear_frames", "traceback.clear_frames()")
TracebackException = _refused("TracebackException", "traceback.TracebackException")
walk_stack = _refused("walk_stack", "traceback.walk_stack()")


def _exception(exc, value):
    if (value is None) != (exc is None) and value is not _NOTHING:
        raise ValueError("Both or neither of value and tb must be given")
    value = exc if value is _NOTHING else value
    if value is not None and not isinstance(value, BaseException):
        raise TypeError(f"Exception expected for value, {type(value).__name__} found")
    return value


def format_exception_only(exc, /, value=_NOTHING):
    value = exc if value is _NOTHING else value
    if value is None:
        return ["NoneType: None\n"]
    if isinstance(value, BaseExceptionGroup):  # without its members
        return [_last_line(value)]
    return traceback_text(value, False, 0).splitlines(keepends=True)


def format_exception(exc, /, value=_NOTHING, tb=_NOTHING, limit=None, chain=True):
    value = _exception(exc, value)
    if value is None:
        return ["NoneType: None\n"]
    if tb is not _NOTHING and tb is not value.__traceback__:
        begin = format_tb(tb, limit)
        if begin:
            begin.insert(0, "Traceback (most recent call last):\n")
        return begin + format_exception_only(value)
    return _pieces(traceback_text(value, chain, limit))


def _pieces(text):
    """A report in pieces: heads, places with their lines, last lines, links between reports."""
    pieces = []
    for line in text.splitlines(keepends=True):
        before = pieces[-1] if pieces else ""
        of_place = line.startswith("    ") and before.startswith('  File "')
        if of_place or before == "\n" and line in _LINKS or before[1:] in _LINKS:
            pieces[-1] += line
        else:
            pieces.append(line)
    return pieces


def print_exception(exc, /, value=_NOTHING, tb=_NOTHING, limit=None, file=None, chain=True):
    out = sys.stderr if file is None else file
    for piece in format_exception(exc, value, tb, limit, chain):
        out.write(piece)


def format_exc(limit=None, chain=True):
    return "".join(format_exception(sys.exc_info()[1], limit=limit, chain=chain))


def print_exc(limit=None, file=None, chain=True):
    print_exception(sys.exc_info()[1], limit=limit, file=file, chain=chain)


def print_last(limit=None, file=None, chain=True):
    raise ValueError("no last exception")


def format_list(extracted_list):
    return StackSummary.from_list(extracted_list).format()


def print_list(extracted_list, file=None):
    out = sys.stderr if file is None else file
    for item in format_list(extracted_list):
        out.write(item)


def format_tb(tb, limit=None):
    return extract_tb(tb, limit).format()


def print_tb(tb, limit=None, file=None):
    print_list(extract_tb(tb, limit), file)


def format_stack(f=None, limit=None):
    return extract_stack(f, limit).format()


def print_stack(f=None, limit=None, file=None):
    print_list(extract_stack(f, limit), file)


def walk_tb(tb):
    while tb is not None:
        yield tb.tb_frame, tb.tb_lineno
        tb = tb.tb_next
