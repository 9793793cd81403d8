"""Places in the text: of tracebacks, and of the stack as it is now."""

from _interpreter import _getframe, entries as _entries, source_line as _source_line

__name__ = "traceback"

_MOST_REPEATED = 3


class FrameSummary:
    """One place: a file, a line in it, the function."""

    def __init__(
        self,
        filename,
        lineno,
        name,
        *,
        lookup_line=True,
        locals=None,
        line=None,
        end_lineno=None,
        colno=None,
        end_colno=None,
    ):
        self.filename = filename
        self.lineno = lineno
        self.name = name
        self.line = None if line is None else line.strip()
        self.locals = None
        self._text = None  # with markers, where it comes from a traceback

    def _as_tuple(self):
        return self.filename, self.lineno, self.name, self.line

    def __eq__(self, other):
        if isinstance(other, FrameSummary):
            return self._as_tuple() == other._as_tuple()
        if isinstance(other, tuple):
            return self._as_tuple() == other
        return NotImplemented

    def __getitem__(self, place):
        return self._as_tuple()[place]

    def __iter__(self):
        return iter(self._as_tuple())

    def __len__(self):
        return 4

    def __repr__(self):
        return f"<FrameSummary file {self.filename}, line {self.lineno} in {self.name}>"


class StackSummary(list):
    """Places, the outermost first."""

    @classmethod
    def from_list(cls, a_list):
        result = cls()
        for place in a_list:
            if not isinstance(place, FrameSummary):
                filename, lineno, name, line = place
                place = FrameSummary(filename, lineno, name, line=line)
            result.append(place)
        return result

    def format_frame_summary(self, frame_summary):
        if frame_summary._text is not None:
            return frame_summary._text
        place = frame_summary
        text = f'  File "{place.filename}", line {place.lineno}, in {place.name}\n'
        return text + f"    {place.line.strip()}\n" if place.line else text

    def format(self):
        result = []
        last = None
        count = 0
        for place in self:
            key = place.filename, place.lineno, place.name
            if key != last:
                result += _repeated(count)
                last = key
                count = 0
            count += 1
            if count <= _MOST_REPEATED:
                result.append(self.format_frame_summary(place))
        return result + _repeated(count)


def _repeated(count):
    more = count - _MOST_REPEATED
    if more <= 0:
        return []
    return [f"  [Previous line repeated {more} more time{'s' if more > 1 else ''}]\n"]


def _limited(places, limit):
    if limit is None:
        return places
    return places[:limit] if limit >= 0 else places[limit:]


def extract_tb(tb, limit=None):
    result = StackSummary()
    for filename, lineno, name, line, text in _limited(_entries(tb), limit):
        place = FrameSummary(filename, lineno, name, line=line)
        place._text = text
        result.append(place)
    return result


def extract_stack(f=None, limit=None):
    frame = _getframe() if f is None else f
    places = []
    while frame is not None:
        code = frame.f_code
        line = _source_line(frame) or ""
        places.append(FrameSummary(code.co_filename, frame.f_lineno, code.co_name, line=line))
        frame = frame.f_back
    places.reverse()
    if limit is not None:
        places = places[-limit:] if limit >= 0 else places[:-limit]
    return StackSummary(places)
