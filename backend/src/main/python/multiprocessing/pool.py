"""Pools of processes, and of threads with the same methods.

Workers take calls from one queue and give back what came of them through another; a thread in the
parent hands results to those who wait for them.
"""

from _interleave_futures import Call as _Call
from _interleave_futures import FutureBase as _FutureBase
from _interleave_futures import PoolBase as _PoolBase
from _pool_results import (
    ApplyResult,
    AsyncResult,
    IMapIterator,
    IMapUnorderedIterator,
    MapResult,
)
from _pool_work import MaybeEncodingError, RemoteTraceback, _work
from multiprocessing import context as _context
from multiprocessing.queues import PoolQueue as _PoolQueue
from os import cpu_count as _cores
from queue import Queue as _ThreadQueue
import threading

INIT = "INIT"
RUN = "RUN"
CLOSE = "CLOSE"
TERMINATE = "TERMINATE"


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
