"""Managers: objects in a process of their own, used through proxies."""

from queue import Queue as _Queue

from _interleave_processes import Condition as _SharedCondition
from _interleave_processes import Barrier as _SharedBarrier
from _interleave_processes import BoundedSemaphore as _BoundedSemaphore
from _interleave_processes import Channel as _Channel
from _interleave_processes import Event as _SharedEvent
from _interleave_processes import Lock as _Lock
from _interleave_processes import RLock as _RLock
from _interleave_processes import Semaphore as _Semaphore
from _interleave_processes import Served
from _interleave_processes import lend as _lend
from _interpreter import refuse as _refuse
from multiprocessing import context as _context
from multiprocessing import queues as _queues
from multiprocessing._serving import BaseManager, RemoteError, _again


class BaseProxy:
    def __init__(self, object):
        self._served = Served(object)

    def _callmethod(self, methodname, args=(), kwds={}):
        return self._served.call(methodname, args, kwds)

    def _getvalue(self):
        return self._served.text()

    def __str__(self):
        return str(self._served.text())

    def __repr__(self):
        kind = type(self).__name__.removesuffix("Proxy").lower()
        return f"<{type(self).__name__} object, typeid {kind!r} at {id(self):#x}>"


def _forward(name):
    def method(self, /, *args, **kwds):
        return self._served.call(name, args, kwds)

    method.__name__ = name
    return method


def _proxy(name, methods):
    made = type(name, (BaseProxy,), {method: _forward(method) for method in methods})
    made.__module__ = "multiprocessing.managers"
    return made


_COMMON = ["__contains__", "__delitem__", "__getitem__", "__len__", "__setitem__"]

_BaseListProxy = _proxy(
    "BaseListProxy",
    _COMMON
    + ["__add__", "__mul__", "__reversed__", "__rmul__", "append", "count", "extend"]
    + ["index", "insert", "pop", "remove", "reverse", "sort"],
)


class ListProxy(_BaseListProxy):
    def __iadd__(self, value):
        self._callmethod("extend", (value,))
        return self

    def __iter__(self):
        i = 0
        while i < len(self):
            yield self[i]
            i += 1


_BaseDictProxy = _proxy(
    "BaseDictProxy",
    _COMMON + ["clear", "get", "pop", "popitem", "setdefault", "update", "copy"],
)


class DictProxy(_BaseDictProxy):
    def keys(self):
        return list(self._getvalue().keys())

    def values(self):
        return list(self._getvalue().values())

    def items(self):
        return list(self._getvalue().items())

    def __iter__(self):
        return iter(self.keys())


class NamespaceProxy:
    def __init__(self, **kwds):
        object.__setattr__(self, "_served", Served(dict(kwds)))

    def __getattr__(self, key):
        if key[0] == "_":
            raise AttributeError(key)
        values = object.__getattribute__(self, "_served").text()
        if key not in values:
            raise AttributeError(f"'Namespace' object has no attribute {key!r}")
        return values[key]

    def __setattr__(self, key, value):
        self._served.call("__setitem__", (key, value), {})

    def __delattr__(self, key):
        self._served.call("__delitem__", (key,), {})

    def __str__(self):
        values = self._served.text()
        return "Namespace(" + ", ".join([f"{k}={v!r}" for k, v in sorted(values.items())]) + ")"

    __repr__ = __str__


class AcquirerProxy:
    """A lock or semaphore: threading's words for what multiprocessing calls block."""

    def __init__(self, lock):
        self._lock = _lend(lock)

    def acquire(self, blocking=True, timeout=None):
        return self._lock.acquire(blocking, timeout)

    def release(self):
        return self._lock.release()

    def __enter__(self):
        return self._lock.acquire()

    def __exit__(self, exc_type, exc_val, exc_tb):
        return self._lock.release()


class ValueProxy(BaseProxy):
    __class_getitem__ = classmethod(type(list[int]))

    def __init__(self, typecode, value):
        self._typecode = typecode
        super().__init__([value])

    def get(self):
        return self._served.call("__getitem__", (0,), {})

    def set(self, value):
        self._served.call("__setitem__", (0, value), {})

    value = property(get, set)

    def __str__(self):
        return f"Value({self._typecode!r}, {self.value!r})"


class _QueueProxy(_queues.JoinableQueue):
    def __init__(self, maxsize):
        super().__init__(maxsize)
        for part in (self._channel, self._unfinished, self._done):
            _lend(part)


class SyncManager:
    @classmethod
    def register(cls, typeid, *args, **kwds):
        _refuse("register() of a SyncManager (that of a BaseManager can be used)")

    def __init__(self, address=None, authkey=None, ctx=None):
        self._ctx = ctx or _context.default_context
        self._process = None
        self._requests = None

    def start(self):
        ctx = self._ctx.get_context()
        self._requests = _Channel(None, None, None)
        self._process = ctx.Process(target=_serve, args=(self._requests,))
        numbers = ":".join([str(i) for i in self._process._identity])
        self._process.name = f"{type(self).__name__}-{numbers}"
        self._process._daemonic = True
        self._process.start()

    def shutdown(self):
        if self._process is not None and self._process.is_alive():
            self._requests.send(None)
            self._process.join()

    def __enter__(self):
        if self._process is None:
            self.start()
        return self

    def __exit__(self, exc_type, exc_val, exc_tb):
        self.shutdown()

    def list(self, sequence=()):
        return ListProxy([item for item in sequence])

    def dict(self, *args, **kwds):
        return DictProxy(_dict(*args, **kwds))

    def Namespace(self, **kwds):
        return NamespaceProxy(**kwds)

    def Value(self, typecode, value):
        return ValueProxy(typecode, value)

    def Array(self, typecode, sequence):
        return ListProxy(sequence)

    def Queue(self, maxsize=0):
        return _QueueProxy(maxsize)

    JoinableQueue = Queue

    def Lock(self):
        return AcquirerProxy(_Lock())

    def RLock(self):
        return AcquirerProxy(_RLock())

    def Semaphore(self, value=1):
        return AcquirerProxy(_Semaphore(value))

    def BoundedSemaphore(self, value=1):
        return AcquirerProxy(_BoundedSemaphore(value))

    def Condition(self, lock=None):
        return _lend(_SharedCondition(lock and lock._lock))

    def Event(self):
        return _lend(_SharedEvent())

    def Pool(self, processes=None, initializer=None, initargs=(), maxtasksperchild=None):
        return self._ctx.get_context().Pool(processes, initializer, initargs, maxtasksperchild)

    def Barrier(self, parties, action=None, timeout=None):
        return _lend(_SharedBarrier(parties, action, timeout))


_dict = dict


def _serve(requests):
    while not requests.ready():
        requests.await_message(None)
