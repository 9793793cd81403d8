"""Contexts: everything multiprocessing offers, with one way to start processes."""

from os import cpu_count as _cores

from _interleave_processes import (
    BoundedSemaphore,
    Lock,
    RLock,
    Semaphore,
    Barrier as SharedBarrier,
    Condition as SharedCondition,
    Event as SharedEvent,
)
from multiprocessing import process, util
from multiprocessing.process import ForkProcess, Process, SpawnProcess


class ProcessError(Exception):
    pass


class BufferTooShort(ProcessError):
    pass


class TimeoutError(ProcessError):
    pass


class AuthenticationError(ProcessError):
    pass


class BaseContext:
    ProcessError = ProcessError
    TimeoutError = TimeoutError
    _process = process.Process
    _method = None

    current_process = staticmethod(process.current_process)
    parent_process = staticmethod(process.parent_process)
    active_children = staticmethod(process.active_children)

    def cpu_count(self):
        return _cores()

    def freeze_support(self):
        pass

    def Process(self, *args, **kwargs):
        return self._process(*args, **kwargs)

    def Lock(self):
        return Lock()

    def RLock(self):
        return RLock()

    def Condition(self, lock=None):
        return SharedCondition(lock)

    def Semaphore(self, value=1):
        return Semaphore(value)

    def BoundedSemaphore(self, value=1):
        return BoundedSemaphore(value)

    def Event(self):
        return SharedEvent()

    def Barrier(self, parties, action=None, timeout=None):
        return SharedBarrier(parties, action, timeout)

    def Queue(self, maxsize=0):
        from multiprocessing.queues import Queue

        return Queue(maxsize)

    def JoinableQueue(self, maxsize=0):
        from multiprocessing.queues import JoinableQueue

        return JoinableQueue(maxsize)

    def SimpleQueue(self):
        from multiprocessing.queues import SimpleQueue

        return SimpleQueue()

    def Pipe(self, duplex=True):
        from multiprocessing.connection import Pipe

        return Pipe(duplex)

    def Value(self, typecode_or_type, *args, lock=True):
        from multiprocessing.sharedctypes import Value

        return Value(typecode_or_type, *args, lock=lock)

    def Array(self, typecode_or_type, size_or_initializer, *, lock=True):
        from multiprocessing.sharedctypes import Array

        return Array(typecode_or_type, size_or_initializer, lock=lock)

    def RawValue(self, typecode_or_type, *args):
        return self.Value(typecode_or_type, *args, lock=False)

    def RawArray(self, typecode_or_type, size_or_initializer):
        return self.Array(typecode_or_type, size_or_initializer, lock=False)

    def Manager(self):
        from multiprocessing.managers import SyncManager

        manager = SyncManager(ctx=self)
        manager.start()
        return manager

    def Pool(self, processes=None, initializer=None, initargs=(), maxtasksperchild=None):
        from multiprocessing.pool import Pool

        return Pool(
            processes, initializer, initargs, maxtasksperchild, context=self.get_context()
        )

    def get_logger(self):
        return util.get_logger()

    def log_to_stderr(self, level=None):
        return util.log_to_stderr(level)

    def get_all_start_methods(self):
        return ["fork", "spawn", "forkserver"]

    def get_context(self, method=None):
        if method is None:
            return self
        if method == "fork":
            return _fork
        if method == "spawn":
            return _spawn
        if method == "forkserver":
            raise NotImplementedError("the start method 'forkserver' is not there")
        raise ValueError(f"cannot find context for {method!r}")

    def get_start_method(self, allow_none=False):
        return self._method

    def set_start_method(self, method, force=False):
        raise ValueError("cannot set start method of concrete context")


class DefaultContext(BaseContext):
    """The context of the start method that was chosen, or is chosen by being used."""

    def get_context(self, method=None):
        return super().get_context(method or process._method())

    def get_start_method(self, allow_none=False):
        return process._state.method if allow_none else process._method()

    def set_start_method(self, method, force=False):
        if process._state.method is not None and not force:
            raise RuntimeError("context has already been set")
        if method is not None:
            super().get_context(method)
        process._state.method = method


class ForkContext(BaseContext):
    Process = process.ForkProcess
    _method = "fork"


class SpawnContext(BaseContext):
    Process = process.SpawnProcess
    _method = "spawn"


default_context = DefaultContext()
_fork = ForkContext()
_spawn = SpawnContext()
