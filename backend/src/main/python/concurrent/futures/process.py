"""A pool of processes."""

import threading
from os import cpu_count as _cpu_count

from _interleave_futures import Call as _Call
from _interleave_futures import before_exit as _before_exit
from _interleave_futures import report as _report
from _interpreter import refuse as _refuse
from _pool_work import RemoteTraceback as _PoolTraceback, call as _call
from concurrent.futures import _base
from multiprocessing import context as _context
from multiprocessing.queues import PoolQueue as _PoolQueue

_pools = []
_EXTRA_CALLS = 1


def _leave():
    for pool in _pools:
        pool.shutdown()


_before_exit(_leave)


class _RemoteTraceback(_PoolTraceback):
    pass


class BrokenProcessPool(_base.BrokenExecutor):
    pass


def _work(calls, results, initializer, initargs):
    if initializer is not None:
        try:
            initializer(*initargs)
        except BaseException as error:
            _report("Exception in initializer:", error)
            results.put(("broken", None, None, None, None))
            return
    while True:
        task = calls.get()
        if task is None:
            return
        results.put(("started", task[0], None, None, None))
        answer = _call(task, True, BaseException)
        try:
            results.put(answer)
        except Exception as error:
            results.put((answer[0], 0, False, error, None))


class ProcessPoolExecutor(_base.Executor):
    def __init__(
        self,
        max_workers=None,
        mp_context=None,
        initializer=None,
        initargs=(),
        *,
        max_tasks_per_child=None,
    ):
        if max_workers is None:
            max_workers = _cpu_count() or 1
        elif max_workers <= 0:
            raise ValueError("max_workers must be greater than 0")
        if initializer is not None and not callable(initializer):
            raise TypeError("initializer must be a callable")
        self._max_workers = max_workers
        if max_tasks_per_child is not None:
            if not isinstance(max_tasks_per_child, int):
                raise TypeError("max_tasks_per_child must be an integer")
            if max_tasks_per_child <= 0:
                raise ValueError("max_tasks_per_child must be >= 1")
            if mp_context is not None and mp_context.get_start_method() == "fork":
                raise ValueError(
                    "max_tasks_per_child is incompatible with the 'fork' multiprocessing start "
                    "method; supply a different mp_context."
                )
            _refuse("max_tasks_per_child of a ProcessPoolExecutor")
        self._ctx = mp_context or _context.default_context.get_context()
        self._initializer = initializer
        self._initargs = initargs
        self._workers = []
        self._queued = []
        self._futures = {}
        self._sent = 0
        self._count = 0
        self._broken = False
        self._shutdown = False
        self._handler = None
        _pools.append(self)
        self._open(max_workers)

    def submit(self, fn, /, *args, **kwargs):
        if self._broken:
            raise BrokenProcessPool(self._broken)
        if self._shutdown:
            raise RuntimeError("cannot schedule new futures after shutdown")
        future = _base.Future()
        number = self._count
        self._count += 1
        self._futures[number] = future
        future._call = _Call(self, future, fn)
        self._queued.append((number, 0, "call", fn, args, kwargs, future._call))
        if self._handler is None:
            self._begin()
        self._feed()
        return future

    def _begin(self):
        self._calls = _PoolQueue("calls")
        self._results = _PoolQueue("results")
        for _ in range(self._max_workers):
            worker = self._ctx.Process(
                target=_work,
                args=(self._calls, self._results, self._initializer, self._initargs),
            )
            worker.start()
            self._results._channel.wake_at_end(worker._handle)
            self._workers.append(worker)
        self._handler = threading.Thread(target=self._handle_results)
        self._handler.start()

    def _feed(self):
        while self._queued and self._sent < self._max_workers + _EXTRA_CALLS:
            task = self._queued.pop(0)
            future = self._futures[task[0]]
            if not future.set_running_or_notify_cancel():
                del self._futures[task[0]]
                continue
            try:
                self._calls.put(task)
            except Exception as error:
                del self._futures[task[0]]
                future._call.started()
                future._call.finished(True)
                future.set_exception(error)
            else:
                self._sent += 1

    def _handle_results(self):
        while self._futures or not self._shutdown:
            answer = self._next_answer()
            if answer is None:
                self._break()
                return
            number, place, ok, value, text = answer
            if number == "started" or number == "wake":
                continue
            self._sent -= 1
            future = self._futures.pop(number)
            self._feed()
            if ok:
                future.set_result(value)
            else:
                if text is not None:
                    value.__cause__ = _RemoteTraceback(text)
                future.set_exception(value)
        for _ in self._workers:
            self._calls.put(None)
        for worker in self._workers:
            worker.join()

    def _next_answer(self):
        channel = self._results._channel
        while not channel.ready():
            for worker in self._workers:
                if worker.exitcode is not None:
                    return None
            channel.await_message(None)
        answer = channel.receive()
        return None if answer[0] == "broken" else answer

    def _break(self):
        self._broken = (
            "A child process terminated abruptly, the process pool is not usable anymore"
        )
        self._told_broken()
        for future in list(self._futures.values()):
            self._fail(future)
        self._futures.clear()
        self._queued.clear()
        for worker in self._workers:
            worker.terminate()
            worker.join()

    def _fail(self, future):
        future.set_exception(
            BrokenProcessPool(
                "A process in the process pool was terminated abruptly "
                "while the future was running or pending."
            )
        )

    def map(self, fn, *iterables, timeout=None, chunksize=1):
        if chunksize < 1:
            raise ValueError("chunksize must be >= 1.")
        calls = list(zip(*iterables))
        batches = [tuple(calls[i : i + chunksize]) for i in range(0, len(calls), chunksize)]
        return _flat(super().map(_Batch(fn), batches, timeout=timeout))

    def shutdown(self, wait=True, *, cancel_futures=False):
        if not self._shutdown:
            self._shutdown = True
            self._told_shutdown(bool(wait))
            if cancel_futures:
                for task in self._queued:
                    self._futures.pop(task[0]).cancel()
                self._queued.clear()
            if self._handler is not None:
                self._results.put(("wake", None, None, None, None))
        if wait and self._handler is not None:
            self._handler.join()


class _Batch:
    def __init__(self, fn):
        self.fn = fn
        self.__name__ = fn.__name__

    def __call__(self, batch):
        return [self.fn(*args) for args in batch]


def _flat(batches):
    for batch in batches:
        yield from batch
