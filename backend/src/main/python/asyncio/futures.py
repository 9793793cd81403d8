"""Futures of loops, and their ties to those of pools."""

from _asyncio import Future, InvalidStateError, _set_result_unless_cancelled
from asyncio import events


def isfuture(obj):
    return hasattr(type(obj), "_asyncio_future_blocking") and isinstance(obj, Future)


def _translated(error):
    """The error of a pool's future as asyncio names it."""
    import concurrent.futures

    from asyncio.exceptions import CancelledError

    kind = type(error)
    if kind is concurrent.futures.CancelledError:
        return CancelledError(*error.args)
    if kind is concurrent.futures.InvalidStateError:
        return InvalidStateError(*error.args)
    return error


def _copy_to_loop(source, target):
    if target.cancelled():
        return
    if source.cancelled():
        target.cancel()
        return
    error = source.exception()
    if error is not None:
        target.set_exception(_translated(error))
    else:
        target.set_result(source.result())


def _copy_to_pool(source, target):
    if source.cancelled():
        target.cancel()
    if not target.set_running_or_notify_cancel():
        return
    error = source.exception()
    if error is not None:
        target.set_exception(error)
    else:
        target.set_result(source.result())


def _chain_future(source, target):
    """Lets the target end as the source does, and cancels the source with the target."""
    source_loop = source.get_loop() if isfuture(source) else None
    target_loop = target.get_loop() if isfuture(target) else None

    def _set_state(target, source):
        if isfuture(target):
            _copy_to_loop(source, target)
        else:
            _copy_to_pool(source, target)

    def _call_check_cancel(target):
        if target.cancelled():
            if source_loop is None or source_loop is target_loop:
                source.cancel()
            else:
                source_loop.call_soon_threadsafe(source.cancel)

    def _call_set_state(source):
        if target.cancelled() and target_loop is not None and target_loop.is_closed():
            return
        if target_loop is None or target_loop is source_loop:
            _set_state(target, source)
        elif not target_loop.is_closed():
            target_loop.call_soon_threadsafe(_set_state, target, source)

    target.add_done_callback(_call_check_cancel)
    source.add_done_callback(_call_set_state)


def _pool_future():
    import concurrent.futures

    return concurrent.futures.Future


def wrap_future(future, *, loop=None):
    if isfuture(future):
        return future
    assert isinstance(
        future, _pool_future()
    ), f"concurrent.futures.Future is expected, got {future!r}"
    if loop is None:
        loop = events.get_event_loop()
    wrapped = loop.create_future()
    _chain_future(future, wrapped)
    return wrapped
