"""Stacks of context managers that are left in reverse."""

from _contextlib_bases import AbstractAsyncContextManager, AbstractContextManager
from types import MethodType
import sys

__name__ = "contextlib"


class _Unwinding:
    """The exception on its way out of a stack, which each exit may swallow or replace."""

    def __init__(self, arrived):
        self.arrived = arrived
        self.pending = arrived
        self.is_new = False
        self._handled = sys.exc_info()[1]

    def details(self):
        error = self.pending
        return (None,) * 3 if error is None else (type(error), error, error.__traceback__)

    def swallow(self):
        self.pending = None
        self.is_new = False

    def replace(self, error):
        """An exit has failed: the context of that is what was on its way, as in nested withs."""
        inner, context = error, error.__context__
        while context is not None and context is not self.pending:
            if context is self._handled:
                inner.__context__ = self.pending
                break
            inner, context = context, context.__context__
        self.pending = error
        self.is_new = True

    def result(self):
        """What the stack's exit gives, unless it raises what an exit has raised."""
        if not self.is_new:
            return self.arrived is not None and self.pending is None
        context = self.pending.__context__
        try:
            raise self.pending
        except BaseException as error:
            error.__context__ = context
            raise


def _methods(cm, enter, leave, protocol):
    cls = type(cm)
    try:
        return getattr(cls, enter), getattr(cls, leave)
    except AttributeError:
        raise TypeError(
            f"'{cls.__module__}.{cls.__qualname__}' object does not support the {protocol} protocol"
        ) from None


class _BaseExitStack:
    """The exits of what was entered, each with whether it is to be called or awaited."""

    def __init__(self):
        self._exit_callbacks = []

    def pop_all(self):
        other = type(self)()
        other._exit_callbacks, self._exit_callbacks = self._exit_callbacks, []
        return other

    def push(self, exit):
        self._push_exit(exit, getattr(type(exit), "__exit__", None), True)
        return exit

    def enter_context(self, cm):
        enter, leave = _methods(cm, "__enter__", "__exit__", "context manager")
        result = enter(cm)
        self._push_exit(cm, leave, True)
        return result

    def callback(self, callback, /, *args, **kwds):
        def leave(typ, value, traceback):
            callback(*args, **kwds)

        leave.__wrapped__ = callback
        self._exit_callbacks.append((True, leave))
        return callback

    def _push_exit(self, cm, method, is_sync):
        """An exit by the method of a manager's class, or, without one, by calling it."""
        leave = cm if method is None else MethodType(method, cm)
        self._exit_callbacks.append((is_sync, leave))


class ExitStack(_BaseExitStack, AbstractContextManager):
    """Context managers entered one after the other, left in reverse."""

    def close(self):
        self.__exit__(None, None, None)

    def __enter__(self):
        return self

    def __exit__(self, *exc_details):
        unwinding = _Unwinding(exc_details[1])
        while self._exit_callbacks:
            _, leave = self._exit_callbacks.pop()
            try:
                if leave(*unwinding.details()):
                    unwinding.swallow()
            except BaseException as error:
                unwinding.replace(error)
        return unwinding.result()


class AsyncExitStack(_BaseExitStack, AbstractAsyncContextManager):
    """Context managers, asynchronous ones among them, left in reverse."""

    async def enter_async_context(self, cm):
        enter, leave = _methods(cm, "__aenter__", "__aexit__", "asynchronous context manager")
        result = await enter(cm)
        self._push_exit(cm, leave, False)
        return result

    def push_async_exit(self, exit):
        self._push_exit(exit, getattr(type(exit), "__aexit__", None), False)
        return exit

    def push_async_callback(self, callback, /, *args, **kwds):
        async def leave(typ, value, traceback):
            await callback(*args, **kwds)

        leave.__wrapped__ = callback
        self._exit_callbacks.append((False, leave))
        return callback

    async def aclose(self):
        await self.__aexit__(None, None, None)

    async def __aenter__(self):
        return self

    async def __aexit__(self, *exc_details):
        unwinding = _Unwinding(exc_details[1])
        while self._exit_callbacks:
            is_sync, leave = self._exit_callbacks.pop()
            try:
                leaving = leave(*unwinding.details())
                if leaving if is_sync else await leaving:
                    unwinding.swallow()
            except BaseException as error:
                unwinding.replace(error)
        return unwinding.result()
