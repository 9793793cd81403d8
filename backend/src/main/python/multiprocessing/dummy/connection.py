"""Pipes between threads."""

from queue import Queue


class Connection:
    def __init__(self, incoming, outgoing):
        self._in = incoming
        self._out = outgoing
        self.send = self.send_bytes = outgoing.put
        self.recv = self.recv_bytes = incoming.get

    def poll(self, timeout=0.0):
        return not self._in.empty()

    def close(self):
        pass

    def __enter__(self):
        return self

    def __exit__(self, exc_type, exc_value, exc_tb):
        self.close()


def Pipe(duplex=True):
    there, back = Queue(), Queue()
    return Connection(there, back), Connection(back, there)
