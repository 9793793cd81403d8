"""Process objects, in the parent and in the child."""

import sys
import threading
from os import getpid

from _interleave_processes import before_end, fork, report, spawn, start_method
from multiprocessing.util import debug, info

_SIGKILL = 9
_SIGTERM = 15

_SIGNALS = {
    1: "SIGHUP",
    2: "SIGINT",
    3: "SIGQUIT",
    6: "SIGABRT",
    9: "SIGKILL",
    11: "SIGSEGV",
    15: "SIGTERM",
}

_MAIN_IS_BEING_IMPORTED = """
        An attempt has been made to start a new process before the
        current process has finished its bootstrapping phase.

        This probably means that you are not using fork to start your
        child processes and you have forgotten to use the proper idiom
        in the main module:

            if __name__ == '__main__':
                freeze_support()
                ...

        The "freeze_support()" line can be omitted if the program
        is not going to be frozen to produce an executable.

        To fix this issue, refer to the "Safe importing of main module"
        section in https://docs.python.org/3/library/multiprocessing.html
        """


class _State:
    """What the process that runs knows of itself and of its children."""

    def __init__(self):
        self.current = None
        self.parent = None
        self.children = []
        self.numbered = 0
        self.method = None
        self.importing_main = False

    def next_number(self):
        self.numbered += 1
        return self.numbered


_state = _State()


def _method():
    if _state.method is None:
        _state.method = start_method()
    return _state.method


class BaseProcess:
    _start_method = None

    def __init__(self, group=None, target=None, name=None, args=(), kwargs={}, *, daemon=None):
        assert group is None, "group argument must be None for now"
        self._identity = _state.current._identity + (_state.next_number(),)
        self._daemonic = _state.current._daemonic
        self._parent_pid = getpid()
        self._parent_name = _state.current.name
        self._handle = None
        self._ident = None
        self._closed = False
        self._target = target
        self._args = tuple(args)
        self._kwargs = dict(kwargs)
        numbers = ":".join([str(i) for i in self._identity])
        self._name = name or f"{type(self).__name__}-{numbers}"
        if daemon is not None:
            self.daemon = daemon

    def _check_closed(self):
        if self._closed:
            raise ValueError("process object is closed")

    def run(self):
        if self._target:
            self._target(*self._args, **self._kwargs)

    def start(self):
        self._check_closed()
        assert self._handle is None, "cannot start a process twice"
        assert self._parent_pid == getpid(), (
            "can only start a process object created by current process"
        )
        assert not _state.current._daemonic, "daemonic processes are not allowed to have children"
        _forget_ended()
        sys.stdout.flush()
        if (self._start_method or _method()) == "fork":
            handle = fork(self, self._name)
        else:
            if _state.importing_main:
                raise RuntimeError(_MAIN_IS_BEING_IMPORTED)
            handle = spawn(self, self._name)
        self._handle = handle
        self._ident = handle.pid
        self._target = self._args = self._kwargs = None
        _state.children.append(self)

    def terminate(self):
        self._signal(_SIGTERM, "terminate")

    def kill(self):
        self._signal(_SIGKILL, "kill")

    def _signal(self, number, verb):
        self._check_closed()
        if self._handle is None:
            raise AttributeError(f"'NoneType' object has no attribute '{verb}'")
        if self._handle.exitcode is None:
            self._handle.kill(number)

    def join(self, timeout=None):
        self._check_closed()
        assert self._parent_pid == getpid(), "can only join a child process"
        assert self._handle is not None, "can only join a started process"
        if self._handle.wait(timeout):
            self._forget()

    def _forget(self):
        if self in _state.children:
            _state.children.remove(self)

    def is_alive(self):
        self._check_closed()
        if self is _state.current:
            return True
        assert self._parent_pid == getpid(), "can only test a child process"
        if self._handle is None:
            return False
        if self._handle.exitcode is None:
            return True
        self._forget()
        return False

    def close(self):
        if self._handle is not None:
            if self._handle.exitcode is None:
                raise ValueError(
                    "Cannot close a process while it is still running. "
                    "You should first call join() or terminate()."
                )
            self._forget()
        self._closed = True

    @property
    def name(self):
        return self._name

    @name.setter
    def name(self, name):
        assert isinstance(name, str), "name must be a string"
        self._name = name

    @property
    def daemon(self):
        return self._daemonic

    @daemon.setter
    def daemon(self, daemonic):
        assert self._handle is None, "process has already started"
        self._daemonic = daemonic

    @property
    def exitcode(self):
        self._check_closed()
        if self is _state.current or self._handle is None:
            return None
        return self._handle.exitcode

    @property
    def ident(self):
        self._check_closed()
        if self is _state.current:
            return getpid()
        return self._ident

    pid = ident

    def __repr__(self):
        exitcode = None
        if self is _state.current:
            status = "started"
        elif self._closed:
            status = "closed"
        elif self._parent_pid != getpid():
            status = "unknown"
        elif self._handle is None:
            status = "initial"
        else:
            exitcode = self._handle.exitcode
            status = "started" if exitcode is None else "stopped"
        words = [f"name={self._name!r}"]
        if self._handle is not None:
            words.append(f"pid={self._handle.pid}")
        words.append(f"parent={self._parent_pid}")
        words.append(status)
        if exitcode is not None:
            words.append("exitcode=" + _exit_word(exitcode))
        if self._daemonic:
            words.append("daemon")
        return f"<{type(self).__name__} {' '.join(words)}>"

    # ---- in the child

    def _bootstrap(self):
        _state.parent = _ParentProcess(self._parent_name, self._parent_pid)
        _state.current = self
        _state.children = []
        _state.numbered = 0
        _state.importing_main = False
        status = self._run_to_its_end()
        info("process exiting with exitcode %d", status)
        return status

    def _run_to_its_end(self):
        try:
            try:
                info("child process calling self.run()")
                self.run()
            finally:
                _leave()
            return 0
        except SystemExit as error:
            if error.code is None:
                return 0
            if isinstance(error.code, int):
                return error.code & 255
            sys.stderr.write(str(error.code) + "\n")
            return 1
        except BaseException as error:
            report(f"Process {self.name}:", error)
            return 1


class Process(BaseProcess):
    pass


class ForkProcess(BaseProcess):
    _start_method = "fork"


class SpawnProcess(BaseProcess):
    _start_method = "spawn"


Process.__module__ = ForkProcess.__module__ = SpawnProcess.__module__ = "multiprocessing.context"


class _ParentProcess(BaseProcess):
    def __init__(self, name, pid):
        self._identity = ()
        self._name = name
        self._ident = pid
        self._parent_pid = None
        self._handle = None
        self._daemonic = False
        self._closed = False

    def is_alive(self):
        return True

    @property
    def ident(self):
        return self._ident

    pid = ident


class _MainProcess(BaseProcess):
    def __init__(self):
        self._identity = ()
        self._name = "MainProcess"
        self._ident = None
        self._parent_pid = None
        self._handle = None
        self._daemonic = False
        self._closed = False


_state.current = _MainProcess()


def _exit_word(exitcode):
    word = _SIGNALS.get(-exitcode)
    return "-" + word if word else str(exitcode)


def _forget_ended():
    for child in list(_state.children):
        if child._handle.exitcode is not None:
            _state.children.remove(child)


def _spawned():
    _state.importing_main = True
    _state.method = "spawn"


def _leave():
    """Ends daemonic children and waits for the others."""
    for hook in _leave_hooks:
        hook()
    info("process shutting down")
    debug('running all "atexit" finalizers with priority >= 0')
    children = active_children()
    for child in children:
        if child._daemonic:
            info("calling terminate() for daemon %s", child.name)
            child._handle.kill(_SIGTERM)
    for child in children:
        info("calling join() for process %s", child.name)
        child.join()
    debug('running the remaining "atexit" finalizers')


_leave_hooks = []
before_end(_leave)


def current_process():
    return _state.current


def parent_process():
    return _state.parent


def active_children():
    _forget_ended()
    return list(_state.children)
