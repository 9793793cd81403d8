"""Pools of processes, and of threads with the same methods.

Workers take calls from one queue and give back what came of them through another; a thread in the
parent hands results to those who wait for them.
"""

import threading
from os import cpu_count as _cores
from time import monotonic as _now

from _interleave_futures import Call as _Call
from _interleave_futures import FutureBase as _FutureBase
from _interleave_futures import PoolBase as _PoolBase
from _interleave_processes import PicklingError, traceback_text
from multiprocessing import context as _context
from multiprocessing.process import current_process as _current_process
from multiprocessing.queues import PoolQueue as _PoolQueue
from queue import Queue as _ThreadQueue

INIT = "INIT"
RUN = "RUN"
CLOSE = "CLOSE"
TERMINATE = "TERMINATE"

_numbered = 0


class RemoteTraceback(Exception):
    def __init__(self, tb):
        self.tb = tb

    def __str__(self):
        return self.tb


class MaybeEncodingError(Exception):
    def __init__(self, exc, value):
        self.exc = repr(exc)
        self.value = repr(value)
        super().__init__(self.exc, self.value)

    def __str__(self):
        return f"Error sending result: '{self.value}'. Reason: '{self.exc}'"

    def __repr__(self):
        return f"<{self.__class__.__name__}: {self}>"


def _each(func, batch):
    return [func(item) for item in batch]


def _each_starred(func, batch):
    return [func(*item) for item in batch]


def _call(task, remote, catch=Exception):
    number, place, kind, func, args, kwargs, call = task
    call.started()
    try:
        if kind == "map":
            value = _each(func, args)
        elif kind == "starmap":
            value = _each_starred(func, args)
        else:
            value = func(*args, **kwargs)
        call.finished(False)
        return number, place, True, value, None
    except catch as error:
        call.finished(True)
        text = '\n"""\n' + traceback_text(error) + '"""' if remote else None
        return number, place, False, error, text


def _work(calls, results, initializer, initargs, most, remote):
    if initializer is not None:
        initializer(*initargs)
    done = 0
    while most is None or done < most:
        task = calls.get()
        if task is None:
            break
        answer = _call(task, remote)
        try:
            results.put(answer)
        except Exception as error:
            wrapped = MaybeEncodingError(error, answer[3])
            results.put((answer[0], answer[1], False, wrapped, None))
        done += 1
    results.put((None, _current_process().pid, True, None, None))


class _Part(_FutureBase):
    """What one call of a worker makes: a job may have several."""

    def __init__(self, pool, func):
        self._open()
        self.call = _Call(pool, self, func)


class Pool(_PoolBase):
    _remote = True

    def __reduce__(self):
        raise NotImplementedError("pool objects cannot be passed between processes or pickled")

    def __init__(
        self, processes=None, initializer=None, initargs=(), maxtasksperchild=None, context=None
    ):
        self._pool = []
        self._state = INIT
        self._ctx = context or _context.default_context.get_context()
        if processes is None:
            processes = _cores() or 1
        if processes < 1:
            raise ValueError("Number of processes must be at least 1")
        if maxtasksperchild is not None:
            if not isinstance(maxtasksperchild, int) or maxtasksperchild <= 0:
                raise ValueError("maxtasksperchild must be a positive int or None")
        if initializer is not None and not callable(initializer):
            raise TypeError("initializer must be a callable")
        self._processes = processes
        self._initializer = initializer
        self._initargs = initargs
        self._maxtasksperchild = maxtasksperchild
        self._jobs = {}
        self._next_job = 0
        self._let = False  # whether the workers have been told to end
        self._make_queues()
        self._open(processes)
        for _ in range(processes):
            self._add_worker()
        self._handler = threading.Thread(target=self._handle_results)
        self._handler.daemon = True
        self._state = RUN
        self._handler.start()

    def _make_queues(self):
        self._calls = _PoolQueue("calls")
        self._results = _PoolQueue("results")

    def _add_worker(self):
        worker = self._ctx.Process(
            target=_work,
            args=(
                self._calls,
                self._results,
                self._initializer,
                self._initargs,
                self._maxtasksperchild,
                self._remote,
            ),
        )
        worker.name = worker.name.replace("Process", "PoolWorker")
        worker.daemon = True
        worker.start()
        self._pool.append(worker)

    def _handle_results(self):
        left = len(self._pool)
        while left:
            number, place, ok, value, text = self._results.get()
            if number is None:
                if self._state == RUN or (self._state == CLOSE and self._jobs):
                    self._replace(place)
                else:
                    left -= 1
                continue
            job = self._jobs.get(number)
            if job is not None:
                if text is not None:
                    value.__cause__ = RemoteTraceback(text)
                job._parts[place]._told_completed(not ok, value, job._parts[place].call)
                job._set(place, ok, value)

    def _replace(self, pid):
        for worker in self._pool:
            if worker.pid == pid:
                worker.join()
                self._pool.remove(worker)
                break
        self._add_worker()

    def _check_running(self):
        if self._state != RUN:
            raise ValueError("Pool not running")

    def _job(self, make, *args):
        self._check_running()
        number = self._next_job
        self._next_job += 1
        job = make(self, number, *args)
        self._jobs[number] = job
        return job

    def _over(self, number):
        self._jobs.pop(number, None)
        self._let_go()

    def _let_go(self):
        """Tells the workers of a closed pool to end when there is nothing left to do."""
        if self._state == CLOSE and not self._jobs and not self._let:
            self._let = True
            for _ in self._pool:
                self._calls.put(None)

    def _submit(self, job, place, kind, func, args, kwargs):
        part = job._parts[place] = _Part(self, func)
        try:
            self._calls.put((job._number, place, kind, func, args, kwargs, part.call))
        except Exception as error:
            part.call.started()
            part.call.finished(True)
            part._told_completed(True, error, part.call)
            job._set(place, False, error)

    # ---- calls

    def apply(self, func, args=(), kwds={}):
        return self.apply_async(func, args, kwds).get()

    def apply_async(self, func, args=(), kwds={}, callback=None, error_callback=None):
        job = self._job(ApplyResult, callback, error_callback)
        self._submit(job, 0, "call", func, args, kwds)
        return job

    def map(self, func, iterable, chunksize=None):
        return self._map_async(func, iterable, "map", chunksize).get()

    def starmap(self, func, iterable, chunksize=None):
        return self._map_async(func, iterable, "starmap", chunksize).get()

    def map_async(self, func, iterable, chunksize=None, callback=None, error_callback=None):
        return self._map_async(func, iterable, "map", chunksize, callback, error_callback)

    def starmap_async(self, func, iterable, chunksize=None, callback=None, error_callback=None):
        return self._map_async(func, iterable, "starmap", chunksize, callback, error_callback)

    def _map_async(self, func, iterable, kind, size, callback=None, error_callback=None):
        self._check_running()
        items = list(iterable)
        if size is None:
            size, rest = divmod(len(items), len(self._pool) * 4)
            if rest:
                size += 1
        if not items:
            size = 0
        job = self._job(MapResult, size, len(items), callback, error_callback)
        for i in range(0, len(items), size or 1):
            self._submit(job, i // size, kind, func, tuple(items[i : i + size]), None)
        return job

    def imap(self, func, iterable, chunksize=1):
        return self._imap(IMapIterator, func, iterable, chunksize)

    def imap_unordered(self, func, iterable, chunksize=1):
        return self._imap(IMapUnorderedIterator, func, iterable, chunksize)

    def _imap(self, make, func, iterable, size):
        self._check_running()
        if size < 1:
            raise ValueError(f"Chunksize must be 1+, not {size:n}")
        items = list(iterable)
        batches = [tuple(items[i : i + size]) for i in range(0, len(items), size)]
        job = self._job(make, len(batches))
        for place, batch in enumerate(batches):
            self._submit(job, place, "map", func, batch, None)
        return job

    # ---- the end

    def close(self):
        if self._state == RUN:
            self._state = CLOSE
            self._told_shutdown(False)
            self._let_go()

    def terminate(self):
        if self._state == RUN:
            self._told_shutdown(False)
        self._state = TERMINATE
        self._jobs.clear()
        self._end_workers()

    def _end_workers(self):
        for worker in self._pool:
            if worker.exitcode is None:
                worker.terminate()
        for worker in self._pool:
            worker.join()

    def join(self):
        if self._state == RUN:
            raise ValueError("Pool is still running")
        if self._state not in (CLOSE, TERMINATE):
            raise ValueError("In unknown state")
        for worker in list(self._pool):
            worker.join()

    def __enter__(self):
        self._check_running()
        return self

    def __exit__(self, exc_type, exc_val, exc_tb):
        self.terminate()

    def __repr__(self):
        module = type(self).__module__
        name = type(self).__qualname__
        return f"<{module}.{name} state={self._state} pool_size={len(self._pool)}>"

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
            raise _context.TimeoutError
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
                raise _context.TimeoutError from None
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


class ThreadPool(Pool):
    _remote = False

    def __init__(self, processes=None, initializer=None, initargs=()):
        super().__init__(processes, initializer, initargs)

    def _make_queues(self):
        self._calls = _ThreadQueue()
        self._results = _ThreadQueue()

    def _add_worker(self):
        from multiprocessing.dummy import DummyProcess

        worker = DummyProcess(
            target=_work,
            args=(self._calls, self._results, self._initializer, self._initargs, None, False),
        )
        worker.daemon = True
        worker.start()
        self._pool.append(worker)

    def _end_workers(self):
        for _ in self._pool:
            self._calls.put(None)
        for worker in self._pool:
            worker.join()
