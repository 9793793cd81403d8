"""Queues between processes."""

import sys
from queue import Empty, Full
from time import monotonic as _now

from _interleave_processes import Channel, Semaphore, traceback_text
from _interleave_processes import Condition as SharedCondition


class _Receiving:
    def _next(self, deadline):
        channel = self._channel
        while not channel.ready():
            left = None if deadline is None else deadline - _now()
            if left is not None and left <= 0.0:
                raise Empty
            channel.await_message(left)
        return channel.receive()


class Queue(_Receiving):
    def __init__(self, maxsize=0, *, ctx=None):
        self._maxsize = maxsize
        self._channel = Channel(self._noun(), maxsize, None)
        self._closed = False

    def _noun(self):
        return type(self).__name__

    def put(self, obj, block=True, timeout=None):
        if self._closed:
            raise ValueError(f"Queue {self!r} is closed")
        channel = self._channel
        deadline = None if timeout is None else _now() + timeout
        while 0 < self._maxsize <= channel.size:
            left = None if deadline is None else deadline - _now()
            if not block or (left is not None and left <= 0.0):
                raise Full
            channel.await_room(left)
        try:
            channel.send(obj)
        except Exception as error:
            # what the feeder thread does with what it cannot send
            sys.stderr.write(traceback_text(error))
            return
        self._counted()

    def _counted(self):
        pass

    def get(self, block=True, timeout=None):
        if self._closed:
            raise ValueError(f"Queue {self!r} is closed")
        if not block:
            if not self._channel.ready():
                raise Empty
            return self._channel.receive()
        return self._next(None if timeout is None else _now() + timeout)

    def put_nowait(self, obj):
        return self.put(obj, False)

    def get_nowait(self):
        return self.get(False)

    def qsize(self):
        return self._channel.size

    def empty(self):
        return not self._channel.ready()

    def full(self):
        return 0 < self._maxsize <= self._channel.size

    def close(self):
        self._closed = True

    def join_thread(self):
        assert self._closed, f"Queue {self!r} not closed"

    def cancel_join_thread(self):
        pass


class JoinableQueue(Queue):
    def __init__(self, maxsize=0, *, ctx=None):
        super().__init__(maxsize)
        self._unfinished = Semaphore(0)
        self._done = SharedCondition()

    def _counted(self):
        self._unfinished.release()

    def task_done(self):
        with self._done:
            if not self._unfinished.acquire(False):
                raise ValueError("task_done() called too many times")
            left = self._unfinished.get_value()
            self._channel.told_done(left)
            if left == 0:
                self._done.notify_all()

    def join(self):
        with self._done:
            if self._unfinished.get_value() != 0:
                self._done.wait()


class SimpleQueue(_Receiving):
    def __init__(self, *, ctx=None):
        self._channel = Channel("SimpleQueue", None, None)

    def put(self, obj):
        self._channel.send(obj)

    def get(self):
        return self._next(None)

    def empty(self):
        return not self._channel.ready()

    def close(self):
        pass


class PoolQueue(SimpleQueue):
    """A pool's own queue, known by what is in it and not by the variable the pool goes to."""

    def __init__(self, name):
        self._channel = Channel("SimpleQueue", None, name)
