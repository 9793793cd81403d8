"""The exceptions of asyncio."""

from _asyncio import CancelledError, InvalidStateError

TimeoutError = TimeoutError


class BrokenBarrierError(RuntimeError):
    """The barrier was broken while a task waited at it."""
