"""Streams that live in memory."""

from _interpreter import refuse as _refuse
from _io_base import BufferedIOBase, TextIOBase

__name__ = "_io"

_START, _CURRENT, _END = range(3)


class _Memory:
    """Position and state of a stream over a value in memory."""

    def _check_closed(self):
        if self._closed:
            raise ValueError(self._CLOSED)

    def close(self):
        self._closed = True

    def fileno(self):
        self._unsupported("fileno")

    def _able(self):
        self._check_closed()
        return True

    def readable(self):
        return self._able()

    def writable(self):
        return self._able()

    def seekable(self):
        return self._able()

    def tell(self):
        self._check_closed()
        return self._at

    def _until(self, size, length):
        """The end of what a read of that size gives."""
        self._check_closed()
        if size is None or size < 0:
            return length
        return min(length, self._at + size)

    def __next__(self):
        line = self.readline()
        if not line:
            raise StopIteration
        return line


class StringIO(_Memory, TextIOBase):
    """A text stream in memory."""

    _CLOSED = "I/O operation on closed file"
    line_buffering = False

    def __init__(self, initial_value="", newline="\n"):
        if newline is not None and not isinstance(newline, str):
            raise TypeError(f"newline must be str or None, not {type(newline).__name__}")
        if newline not in (None, "", "\n", "\r", "\r\n"):
            raise ValueError(f"illegal newline value: {newline!r}")
        if initial_value is not None and not isinstance(initial_value, str):
            raise TypeError(
                f"initial_value must be str or None, not {type(initial_value).__name__}"
            )
        self._newline = newline
        self._parts = []  # the text, in pieces while it only grows
        self._length = 0
        self._at = 0
        self._closed = False
        if initial_value:
            self.write(initial_value)
            self._at = 0

    def _text(self):
        if len(self._parts) != 1:
            self._parts = ["".join(self._parts)]
        return self._parts[0]

    def _become(self, text):
        self._parts = [text]
        self._length = len(text)

    def getvalue(self):
        self._check_closed()
        return self._text()

    def write(self, s, /):
        self._check_closed()
        if not isinstance(s, str):
            raise TypeError(f"string argument expected, got '{type(s).__name__}'")
        given = len(s)
        if self._newline is None:
            s = s.replace("\r\n", "\n").replace("\r", "\n")
        elif self._newline not in ("", "\n"):
            s = s.replace("\n", self._newline)
        if self._at == self._length:
            self._parts.append(s)
            self._length += len(s)
        elif s:
            text = self._text()
            text += "\0" * (self._at - self._length)
            self._become(text[: self._at] + s + text[self._at + len(s) :])
        self._at += len(s)
        return given

    def read(self, size=-1, /):
        end = self._until(size, self._length)
        text = self._text()[self._at : end]
        self._at += len(text)
        return text

    def readline(self, size=-1, /):
        end = self._until(size, self._length)
        text = self._text()
        found = self._line_end(text)
        line = text[self._at : end if found < 0 else min(end, found)]
        self._at += len(line)
        return line

    def _line_end(self, text):
        if self._newline != "":
            mark = self._newline or "\n"
            found = text.find(mark, self._at)
            return found if found < 0 else found + len(mark)
        ends = [text.find(mark, self._at) for mark in "\r\n"]
        first = min([end for end in ends if end >= 0], default=-2)
        return first + 1 + text.startswith("\r\n", first)

    def seek(self, pos, whence=_START, /):
        self._check_closed()
        if whence not in (_START, _CURRENT, _END):
            raise ValueError(f"Invalid whence ({whence}, should be 0, 1 or 2)")
        if whence == _START:
            if pos < 0:
                raise ValueError(f"Negative seek position {pos}")
            self._at = pos
        elif pos != 0:
            raise OSError("Can't do nonzero cur-relative seeks")
        elif whence == _END:
            self._at = self._length
        return self._at

    def truncate(self, pos=None, /):
        self._check_closed()
        size = self._at if pos is None else pos
        if size < 0:
            raise ValueError(f"Negative size value {size}")
        if size < self._length:
            self._become(self._text()[:size])
        return size


class BytesIO(_Memory, BufferedIOBase):
    """A stream of bytes in memory."""

    _CLOSED = "I/O operation on closed file."

    def __init__(self, initial_bytes=b""):
        self._data = bytearray()
        if initial_bytes is not None:
            self._data += _bytes_like(initial_bytes)
        self._at = 0
        self._closed = False

    def getvalue(self):
        self._check_closed()
        return bytes(self._data)

    def getbuffer(self):
        _refuse("BytesIO.getbuffer()")

    def write(self, b, /):
        self._check_closed()
        data = _bytes_like(b)
        if data:
            self._data += bytes(max(0, self._at - len(self._data)))
            self._data[self._at : self._at + len(data)] = data
            self._at += len(data)
        return len(data)

    def read(self, size=-1, /):
        end = self._until(size, len(self._data))
        data = bytes(self._data[self._at : end])
        self._at += len(data)
        return data

    read1 = read

    def readinto(self, buffer, /):
        data = self.read(len(buffer))
        buffer[: len(data)] = data
        return len(data)

    def readline(self, size=-1, /):
        end = self._until(size, len(self._data))
        found = self._data.find(b"\n", self._at)
        line = bytes(self._data[self._at : end if found < 0 else min(end, found + 1)])
        self._at += len(line)
        return line

    def seek(self, pos, whence=_START, /):
        self._check_closed()
        if whence not in (_START, _CURRENT, _END):
            raise ValueError(f"invalid whence ({whence}, should be 0, 1 or 2)")
        if whence == _START:
            if pos < 0:
                raise ValueError(f"negative seek value {pos}")
            self._at = pos
        else:
            self._at = max(0, pos + (self._at if whence == _CURRENT else len(self._data)))
        return self._at

    def truncate(self, size=None, /):
        self._check_closed()
        size = self._at if size is None else size
        if size < 0:
            raise ValueError(f"negative size value {size}")
        del self._data[size:]
        return size


def _bytes_like(value):
    if not isinstance(value, (bytes, bytearray)):
        raise TypeError(f"a bytes-like object is required, not '{type(value).__name__}'")
    return value
