"""Pipes: two ends, what is sent at one is received at the other."""

from time import monotonic as _now

from _interleave_processes import Channel, open_end


class Connection:
    def __init__(self, incoming, outgoing):
        self._incoming = incoming
        self._outgoing = outgoing
        self._closed = False
        self._ends = []
        if incoming is not None:
            self._ends.append(open_end(incoming, False))
        if outgoing is not None:
            self._ends.append(open_end(outgoing, True))

    @property
    def closed(self):
        return self._closed

    @property
    def readable(self):
        return self._incoming is not None

    @property
    def writable(self):
        return self._outgoing is not None

    def _check_closed(self):
        if self._closed:
            raise OSError("handle is closed")

    def send(self, obj):
        self._check_closed()
        if self._outgoing is None:
            raise OSError("connection is read-only")
        if self._outgoing.broken:
            raise BrokenPipeError(32, "Broken pipe")
        self._outgoing.send(obj)

    def recv(self):
        self._check_closed()
        if self._incoming is None:
            raise OSError("connection is write-only")
        channel = self._incoming
        while not channel.ready():
            if channel.closed and not channel.size:
                raise EOFError
            channel.await_message(None)
        return channel.receive()

    def send_bytes(self, buf, offset=0, size=None):
        data = bytes(buf)[offset:]
        self.send(data if size is None else data[:size])

    def recv_bytes(self, maxlength=None):
        return self.recv()

    def poll(self, timeout=0.0):
        self._check_closed()
        channel = self._incoming
        deadline = None if timeout is None else _now() + timeout
        while not channel.ready():
            if channel.closed and not channel.size:
                return True
            left = None if deadline is None else deadline - _now()
            if left is not None and left <= 0.0:
                return False
            channel.await_message(left)
        return True

    def fileno(self):
        self._check_closed()
        return 3

    def close(self):
        self._closed = True
        for end in self._ends:
            end.close()

    def __enter__(self):
        return self

    def __exit__(self, exc_type, exc_value, exc_tb):
        self.close()


def Pipe(duplex=True):
    there = Channel(None, None, None)
    if not duplex:
        return Connection(there, None), Connection(None, there)
    back = Channel(None, None, None)
    return Connection(back, there), Connection(there, back)
