"""What those who call a pool wait for."""

from multiprocessing.context import TimeoutError
from queue import Empty as _Empty, Queue as _ThreadQueue
import threading

__name__ = "multiprocessing.pool"


class ApplyResult:
    __class_getitem__ = classmethod(type(list[int]))

    def __init__(self, pool, number, callback=None, error_callback=None):
        self._owner = pool
        self._number = number
        self._parts = {}
        self._callback = callback
        self._error_callback = error_callback
        self._event = threading.Event()
        self._success = None
        self._value = None

    def ready(self):
        return self._event.is_set()

    def successful(self):
        if not self.ready():
            raise ValueError(f"{self!r} not ready")
        return self._success

    def wait(self, timeout=None):
        self._event.wait(timeout)

    def get(self, timeout=None):
        self.wait(timeout)
        if not self.ready():
            raise TimeoutError
        for part in self._parts.values():
            part._told_retrieved()
        if self._success:
            return self._value
        raise self._value

    def _set(self, place, ok, value):
        self._finish(ok, value)

    def _finish(self, ok, value):
        self._success = ok
        self._value = value
        if ok and self._callback:
            self._callback(value)
        if not ok and self._error_callback:
            self._error_callback(value)
        self._event.set()
        self._owner._over(self._number)


AsyncResult = ApplyResult


class MapResult(ApplyResult):
    def __init__(self, pool, number, size, length, callback, error_callback):
        super().__init__(pool, number, callback, error_callback)
        self._values = [None] * length
        self._size = size
        self._left = -(-length // size) if size else 0
        self._failure = None
        if not self._left:
            self._success = True
            self._value = []
            self._event.set()

    def _set(self, place, ok, value):
        self._left -= 1
        if ok:
            self._values[place * self._size : (place + 1) * self._size] = value
        elif self._failure is None:
            self._failure = value
        if not self._left:
            if self._failure is None:
                self._finish(True, self._values)
            else:
                self._finish(False, self._failure)


class IMapIterator:
    def __init__(self, pool, number, length):
        self._owner = pool
        self._number = number
        self._parts = {}
        self._length = length
        self._given = 0
        self._arrived = 0
        self._batch = []
        self._failed = None
        self._ready = {}
        self._queue = _ThreadQueue()

    def _set(self, place, ok, value):
        self._arrived += 1
        self._ready[place] = (ok, value, place)
        while self._expected() in self._ready:
            expected = self._expected()
            self._put(self._ready.pop(expected))
        if self._arrived == self._length:
            self._owner._over(self._number)

    def _expected(self):
        return self._queued

    _queued = 0

    def _put(self, answer):
        self._queued += 1
        self._queue.put(answer)

    def __iter__(self):
        return self

    def next(self, timeout=None):
        if not self._batch:
            if self._given == self._length:
                raise StopIteration
            try:
                ok, value, place = self._queue.get(timeout=timeout)
            except Exception:
                raise TimeoutError from None
            self._given += 1
            self._parts[place]._told_retrieved()
            if not ok:
                raise value
            self._batch = list(value)
        return self._batch.pop(0)

    __next__ = next


class IMapUnorderedIterator(IMapIterator):
    def _set(self, place, ok, value):
        self._arrived += 1
        self._put((ok, value, place))
        if self._arrived == self._length:
            self._owner._over(self._number)
