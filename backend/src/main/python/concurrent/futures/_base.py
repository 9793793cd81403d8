"""Futures, and waiting for several of them."""

from time import monotonic as _now

from _interleave_futures import FutureBase as _FutureBase
from _interleave_futures import PoolBase as _PoolBase
from _interleave_futures import report as _report

FIRST_COMPLETED = "FIRST_COMPLETED"
FIRST_EXCEPTION = "FIRST_EXCEPTION"
ALL_COMPLETED = "ALL_COMPLETED"

PENDING = "PENDING"
RUNNING = "RUNNING"
CANCELLED = "CANCELLED"
CANCELLED_AND_NOTIFIED = "CANCELLED_AND_NOTIFIED"
FINISHED = "FINISHED"

_WORDS = {
    PENDING: "pending",
    RUNNING: "running",
    CANCELLED: "cancelled",
    CANCELLED_AND_NOTIFIED: "cancelled",
    FINISHED: "finished",
}


class Error(Exception):
    pass


class CancelledError(Error):
    pass


TimeoutError = TimeoutError


class InvalidStateError(Error):
    pass


class BrokenExecutor(RuntimeError):
    pass


class Future(_FutureBase):
    _call = None  # in a pool of processes: the call it stands for

    __class_getitem__ = classmethod(type(list[int]))

    def __init__(self):
        self._state = PENDING
        self._result = None
        self._exception = None
        self._waiters = []
        self._done_callbacks = []
        self._open()

    def __repr__(self):
        text = f"<{self.__class__.__name__} at {id(self):#x} state={_WORDS[self._state]}"
        if self._state != FINISHED:
            return text + ">"
        if self._exception:
            return f"{text} raised {self._exception.__class__.__name__}>"
        return f"{text} returned {self._result.__class__.__name__}>"

    def _call_back(self, function):
        try:
            function(self)
        except Exception as error:
            _report(f"exception calling callback for {self!r}", error)

    def _over(self):
        for waiter in self._waiters:
            waiter.add(self)

    def _call_all_back(self):
        for function in self._done_callbacks:
            self._call_back(function)

    def cancel(self):
        if self._state in (RUNNING, FINISHED):
            return False
        if self._state == PENDING:
            self._state = CANCELLED
            self._told_cancelled()
            self._call_all_back()
        return True

    def cancelled(self):
        return self._state in (CANCELLED, CANCELLED_AND_NOTIFIED)

    def running(self):
        return self._state == RUNNING

    def done(self):
        return self._state in (CANCELLED, CANCELLED_AND_NOTIFIED, FINISHED)

    def add_done_callback(self, fn):
        if self.done():
            self._call_back(fn)
        else:
            self._done_callbacks.append(fn)

    def _await(self, timeout):
        if not self.done():
            self._await_done(timeout)
        if self.cancelled():
            raise CancelledError()
        if self._state != FINISHED:
            raise TimeoutError()
        self._told_retrieved()

    def result(self, timeout=None):
        self._await(timeout)
        if self._exception:
            raise self._exception
        return self._result

    def exception(self, timeout=None):
        self._await(timeout)
        return self._exception

    def set_running_or_notify_cancel(self):
        if self._state == CANCELLED:
            self._state = CANCELLED_AND_NOTIFIED
            self._over()
            return False
        if self._state == PENDING:
            self._state = RUNNING
            return True
        raise RuntimeError("Future in unexpected state")

    def _require_open(self):
        if self.done():
            raise InvalidStateError(f"{self._state}: {self!r}")

    def set_result(self, result):
        self._require_open()
        self._result = result
        self._finish(False, result)

    def set_exception(self, exception):
        self._require_open()
        self._exception = exception
        self._finish(True, exception)

    def _finish(self, failed, value):
        self._state = FINISHED
        self._told_completed(failed, value, self._call)
        self._over()
        self._call_all_back()


class _Waiter(_FutureBase):
    """Somebody who waits until as many futures are over, or for a first failure."""

    def __init__(self, count, stop_on_failure=False):
        self.finished = []
        self._count = count
        self._stop_on_failure = stop_on_failure
        self._ready = False

    def add(self, future):
        self.finished.append(future)
        self._count -= 1
        failed = not future.cancelled() and future._exception is not None
        if self._count <= 0 or (self._stop_on_failure and failed):
            self._ready = True
            self._wake(future)

    def await_on(self, future, timeout):
        if not self._ready:
            self._await_of(future, timeout)
        self._ready = False

    def taken(self):
        finished = self.finished
        self.finished = []
        return finished


def _distinct(fs):
    distinct = []
    seen = set()
    for future in fs:
        if future not in seen:
            seen.add(future)
            distinct.append(future)
    return distinct


def _is_over(future):
    return future._state in (CANCELLED_AND_NOTIFIED, FINISHED)


def as_completed(fs, timeout=None):
    deadline = None if timeout is None else timeout + _now()
    futures = _distinct(fs)
    finished = [f for f in futures if _is_over(f)]
    pending = [f for f in futures if not _is_over(f)]
    waiter = _Waiter(1)
    for future in futures:
        future._waiters.append(waiter)
    try:
        yield from finished
        while pending:
            left = None
            if deadline is not None:
                left = deadline - _now()
                if left < 0:
                    raise TimeoutError(f"{len(pending)} (of {len(futures)}) futures unfinished")
            waiter.await_on(pending[0], left)
            for future in waiter.taken():
                pending.remove(future)
                yield future
    finally:
        for future in futures:
            future._waiters.remove(waiter)


class DoneAndNotDoneFutures(tuple):
    @property
    def done(self):
        return self[0]

    @property
    def not_done(self):
        return self[1]

    def __repr__(self):
        return f"DoneAndNotDoneFutures(done={self[0]!r}, not_done={self[1]!r})"


def wait(fs, timeout=None, return_when=ALL_COMPLETED):
    futures = set(fs)
    done = {f for f in futures if _is_over(f)}
    open_ones = [f for f in futures if f not in done]
    failed = any(not f.cancelled() and f._exception is not None for f in done)
    if (
        not open_ones
        or (return_when == FIRST_COMPLETED and done)
        or (return_when == FIRST_EXCEPTION and failed)
    ):
        return DoneAndNotDoneFutures((done, futures - done))
    if return_when == FIRST_COMPLETED:
        waiter = _Waiter(1)
    elif return_when == FIRST_EXCEPTION:
        waiter = _Waiter(len(open_ones), True)
    elif return_when == ALL_COMPLETED:
        waiter = _Waiter(len(open_ones))
    else:
        raise ValueError(f"Invalid return condition: {return_when!r}")
    for future in open_ones:
        future._waiters.append(waiter)
    waiter.await_on(open_ones[0], timeout)
    for future in open_ones:
        future._waiters.remove(waiter)
    done.update(waiter.finished)
    return DoneAndNotDoneFutures((done, futures - done))


class Executor(_PoolBase):
    def submit(self, fn, /, *args, **kwargs):
        raise NotImplementedError()

    def map(self, fn, *iterables, timeout=None, chunksize=1):
        deadline = None if timeout is None else timeout + _now()
        futures = [self.submit(fn, *args) for args in zip(*iterables)]

        def result_iterator():
            futures.reverse()
            try:
                while futures:
                    future = futures.pop()
                    try:
                        left = None if deadline is None else deadline - _now()
                        result = future.result(left)
                    except BaseException:
                        future.cancel()
                        raise
                    yield result
            finally:
                for future in futures:
                    future.cancel()

        return result_iterator()

    def shutdown(self, wait=True, *, cancel_futures=False):
        pass

    def __enter__(self):
        return self

    def __exit__(self, exc_type, exc_val, exc_tb):
        self.shutdown(wait=True)
        return False
