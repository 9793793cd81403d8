"""The frames of the stack."""

from _interpreter import _getframe as currentframe, entries as _entries, source_line
from collections import namedtuple
import sys

__name__ = "inspect"

_Place = namedtuple("_FrameInfo", "frame filename lineno function code_context index", module="inspect")
_TracePlace = namedtuple("_Traceback", "filename lineno function code_context index", module="inspect")


class FrameInfo(_Place):
    pass


class Traceback(_TracePlace):
    pass


def _context(line, context):
    if context <= 0 or not line:
        return None, None
    return [line + "\n"], 0


def _checked(context):
    if context > 1:
        from _interpreter import refuse

        refuse("more than one line of context")


def getframeinfo(frame, context=1):
    _checked(context)
    code = frame.f_code
    lines, index = _context(source_line(frame), context)
    return Traceback(code.co_filename, frame.f_lineno, code.co_name, lines, index)


def stack(context=1):
    frame = currentframe()
    places = []
    while frame is not None:
        places.append(FrameInfo(frame, *getframeinfo(frame, context)))
        frame = frame.f_back
    return places


def trace(context=1):
    _checked(context)
    places = []
    tb = sys.exc_info()[2]
    for filename, lineno, function, line, _ in _entries(tb):
        lines, index = _context(line, context)
        places.append(FrameInfo(tb.tb_frame, filename, lineno, function, lines, index))
        tb = tb.tb_next
    return places
