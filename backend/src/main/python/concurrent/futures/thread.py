"""A pool of threads."""

import threading
from os import cpu_count as _cpu_count

from _interleave_futures import before_exit as _before_exit
from _interleave_futures import report as _report
from concurrent.futures import _base

_pools = []
_exiting = False
_numbered = 0


def _leave():
    global _exiting
    _exiting = True
    for pool in _pools:
        pool._wake_all()
    for pool in _pools:
        for thread in pool._threads:
            thread.join()


_before_exit(_leave)


class BrokenThreadPool(_base.BrokenExecutor):
    pass


class ThreadPoolExecutor(_base.Executor):
    def __init__(self, max_workers=None, thread_name_prefix="", initializer=None, initargs=()):
        global _numbered
        if max_workers is None:
            max_workers = min(32, (_cpu_count() or 1) + 4)
        if max_workers <= 0:
            raise ValueError("max_workers must be greater than 0")
        if initializer is not None and not callable(initializer):
            raise TypeError("initializer must be a callable")
        self._max_workers = max_workers
        if not thread_name_prefix:
            thread_name_prefix = f"ThreadPoolExecutor-{_numbered}"
            _numbered += 1
        self._thread_name_prefix = thread_name_prefix
        self._initializer = initializer
        self._initargs = initargs
        self._calls = []
        self._idle = 0
        self._threads = []
        self._broken = False
        self._shutdown = False
        _pools.append(self)
        self._open(max_workers)

    def submit(self, fn, /, *args, **kwargs):
        if self._broken:
            raise BrokenThreadPool(self._broken)
        if self._shutdown:
            raise RuntimeError("cannot schedule new futures after shutdown")
        if _exiting:
            raise RuntimeError("cannot schedule new futures after interpreter shutdown")
        future = _base.Future()
        self._calls.append((future, fn, args, kwargs))
        self._told_submitted(future, fn)
        self._add_worker()
        return future

    def _add_worker(self):
        if self._idle:
            self._idle -= 1
        elif len(self._threads) < self._max_workers:
            name = f"{self._thread_name_prefix}_{len(self._threads)}"
            thread = threading.Thread(name=name, target=self._work)
            thread.start()
            self._threads.append(thread)

    def _work(self):
        if self._initializer is not None:
            try:
                self._initializer(*self._initargs)
            except BaseException as error:
                _report("Exception in initializer:", error)
                self._break()
                return
        while True:
            while not self._calls:
                if self._shutdown or _exiting:
                    return
                self._await_call()
            self._run(*self._calls.pop(0))
            self._idle += 1

    def _run(self, future, fn, args, kwargs):
        if not future.set_running_or_notify_cancel():
            return
        self._told_started(future)
        try:
            result = fn(*args, **kwargs)
        except BaseException as error:
            self._told_finished(future, True)
            future.set_exception(error)
        else:
            self._told_finished(future, False)
            future.set_result(result)

    def _break(self):
        self._broken = "A thread initializer failed, the thread pool is not usable anymore"
        self._told_broken()
        while self._calls:
            self._calls.pop(0)[0].set_exception(BrokenThreadPool(self._broken))

    def shutdown(self, wait=True, *, cancel_futures=False):
        self._shutdown = True
        self._told_shutdown(bool(wait))
        if cancel_futures:
            while self._calls:
                self._calls.pop(0)[0].cancel()
        self._wake_all()
        if wait:
            for thread in self._threads:
                thread.join()
