"""multiprocessing's interface, done by threads."""

import threading
from queue import Queue
from threading import BoundedSemaphore, Barrier, Condition, Event, Lock, RLock, Semaphore

from multiprocessing.dummy.connection import Pipe


class DummyProcess(threading.Thread):
    def __init__(self, group=None, target=None, name=None, args=(), kwargs={}):
        super().__init__(group, target, name, args, kwargs)
        self._parent = current_process()
        self._started_once = False

    def start(self):
        self._started_once = True
        super().start()

    @property
    def pid(self):
        return self.ident

    @property
    def exitcode(self):
        if self._started_once and not self.is_alive():
            return 0
        return None


Process = DummyProcess
JoinableQueue = Queue
dict = dict
list = list


class Namespace:
    def __init__(self, /, **kwds):
        self.__dict__.update(kwds)

    def __repr__(self):
        words = [f"{k}={v!r}" for k, v in self.__dict__.items() if not k.startswith("_")]
        return f"{type(self).__name__}({', '.join(sorted(words))})"


class Value:
    def __init__(self, typecode, value, lock=True):
        self._typecode = typecode
        self.value = value

    def __repr__(self):
        return f"<{type(self).__name__}({self._typecode!r}, {self.value!r})>"


def Array(typecode, sequence, lock=True):
    return list(sequence)


def current_process():
    return threading.current_thread()


def active_children():
    return [t for t in threading.enumerate() if isinstance(t, DummyProcess)]


def freeze_support():
    pass


def Manager():
    import multiprocessing.dummy

    return multiprocessing.dummy


def shutdown():
    pass


def Pool(processes=None, initializer=None, initargs=()):
    from multiprocessing.pool import ThreadPool

    return ThreadPool(processes, initializer, initargs)
