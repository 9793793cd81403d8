"""Which loop a thread has: the running one, the current one, and the policy that makes them."""

import threading

from _asyncio import (
    Handle,
    TimerHandle,
    _current,
    _get_running_loop,
    _set_current,
    _was_set,
    get_running_loop,
)


class AbstractEventLoop:
    """What an event loop can do, as a base for others."""


class AbstractEventLoopPolicy:
    """How loops are made and found."""

    def get_event_loop(self):
        raise NotImplementedError

    def set_event_loop(self, loop):
        raise NotImplementedError

    def new_event_loop(self):
        raise NotImplementedError


class BaseDefaultEventLoopPolicy(AbstractEventLoopPolicy):
    """Each thread has its own current loop; the main thread's is made when asked for."""

    def get_event_loop(self):
        main = threading.current_thread() is threading.main_thread()
        if _current() is None and not _was_set() and main:
            self.set_event_loop(self.new_event_loop())
        if _current() is None:
            name = threading.current_thread().name
            raise RuntimeError(f"There is no current event loop in thread {name!r}.")
        return _current()

    def set_event_loop(self, loop):
        if loop is not None and not hasattr(loop, "call_soon"):
            raise TypeError(
                f"loop must be an instance of AbstractEventLoop or None, not '{type(loop).__name__}'"
            )
        _set_current(loop)

    def new_event_loop(self):
        return self._loop_factory()


_policy = None


def get_event_loop_policy():
    global _policy
    if _policy is None:
        from asyncio.unix_events import DefaultEventLoopPolicy

        _policy = DefaultEventLoopPolicy()
    return _policy


def set_event_loop_policy(policy):
    global _policy
    if policy is not None and not isinstance(policy, AbstractEventLoopPolicy):
        raise TypeError(
            "policy must be an instance of AbstractEventLoopPolicy or None, "
            f"not '{type(policy).__name__}'"
        )
    _policy = policy


def get_event_loop():
    running = _get_running_loop()
    if running is not None:
        return running
    return get_event_loop_policy().get_event_loop()


def set_event_loop(loop):
    get_event_loop_policy().set_event_loop(loop)


def new_event_loop():
    return get_event_loop_policy().new_event_loop()
