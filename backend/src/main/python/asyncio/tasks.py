"""What is made of tasks: waiting for one, for many, for the first, no longer than."""

from _asyncio import (
    Task,
    _all_tasks,
    _bare_yield,
    _current_task,
    _GatheringFuture,
    _is_awaitable,
    _skip_task_name,
)
from asyncio import events
from asyncio.coroutines import iscoroutine
from asyncio.exceptions import CancelledError
from asyncio.futures import _chain_future, isfuture

FIRST_COMPLETED = "FIRST_COMPLETED"
FIRST_EXCEPTION = "FIRST_EXCEPTION"
ALL_COMPLETED = "ALL_COMPLETED"


def current_task(loop=None):
    if loop is None:
        loop = events.get_running_loop()
    return _current_task(loop)


def all_tasks(loop=None):
    if loop is None:
        loop = events.get_running_loop()
    return set(_all_tasks(loop))


def create_task(coro, *, name=None, context=None):
    loop = events.get_running_loop()
    if name is not None:
        _skip_task_name()
    if context is None:
        return loop.create_task(coro, name=name)
    return loop.create_task(coro, name=name, context=context)


async def sleep(delay, result=None):
    if delay <= 0:
        await _bare_yield()
        return result
    future, timer = events.get_running_loop()._sleeper(delay, result)
    try:
        return await future
    finally:
        timer.cancel()


async def _wrap_awaitable(awaitable):
    return await awaitable


def ensure_future(coro_or_future, *, loop=None):
    if isfuture(coro_or_future):
        if loop is not None and loop is not coro_or_future.get_loop():
            raise ValueError(
                "The future belongs to a different loop than the one specified as the loop argument"
            )
        return coro_or_future
    coro = coro_or_future
    if not iscoroutine(coro):
        if not _is_awaitable(coro):
            raise TypeError("An asyncio.Future, a coroutine or an awaitable is required")
        coro = _wrap_awaitable(coro)
    if loop is None:
        loop = events.get_event_loop()
    return loop.create_task(coro)


def _release(waiter):
    """A callback, of a future or a timer, that lets the waiter go on."""

    def release(*_):
        if not waiter.done():
            waiter.set_result(None)

    return release


async def wait(fs, *, timeout=None, return_when=ALL_COMPLETED):
    if isfuture(fs) or iscoroutine(fs):
        raise TypeError(f"expect a list of futures, not {type(fs).__name__}")
    if not fs:
        raise ValueError("Set of Tasks/Futures is empty.")
    if return_when not in (FIRST_COMPLETED, FIRST_EXCEPTION, ALL_COMPLETED):
        raise ValueError(f"Invalid return_when value: {return_when}")
    fs = set(fs)
    for each in fs:
        if iscoroutine(each):
            raise TypeError("Passing coroutines is forbidden, use tasks explicitly.")
    loop = events.get_running_loop()
    waiter = loop.create_future()
    timer = None
    if timeout is not None:
        timer = loop.call_later(timeout, _release(waiter))
    missing = len(fs)

    def _on_completion(fut):
        nonlocal missing
        missing -= 1
        if (
            missing <= 0
            or return_when == FIRST_COMPLETED
            or return_when == FIRST_EXCEPTION
            and not fut.cancelled()
            and fut.exception() is not None
        ):
            if timer is not None:
                timer.cancel()
            if not waiter.done():
                waiter.set_result(None)

    for each in fs:
        each.add_done_callback(_on_completion)
    try:
        await waiter
    finally:
        if timer is not None:
            timer.cancel()
        for each in fs:
            each.remove_done_callback(_on_completion)
    done, pending = set(), set()
    for each in fs:
        (done if each.done() else pending).add(each)
    return done, pending


async def _cancel_and_wait(fut, loop):
    waiter = loop.create_future()
    release = _release(waiter)
    fut.add_done_callback(release)
    try:
        fut.cancel()
        await waiter
    finally:
        fut.remove_done_callback(release)


async def _cancel_late(fut, loop):
    """Cancels what has taken too long; its result counts if it was faster after all."""
    await _cancel_and_wait(fut, loop)
    try:
        return fut.result()
    except CancelledError as error:
        raise TimeoutError() from error


async def wait_for(fut, timeout):
    loop = events.get_running_loop()
    if timeout is None:
        return await fut
    if timeout <= 0:
        fut = ensure_future(fut, loop=loop)
        if fut.done():
            return fut.result()
        return await _cancel_late(fut, loop)
    waiter = loop.create_future()
    timer = loop.call_later(timeout, _release(waiter))
    release = _release(waiter)
    fut = ensure_future(fut, loop=loop)
    fut.add_done_callback(release)
    try:
        try:
            await waiter
        except CancelledError:
            if fut.done():
                return fut.result()
            fut.remove_done_callback(release)
            await _cancel_and_wait(fut, loop)
            raise
        if fut.done():
            return fut.result()
        fut.remove_done_callback(release)
        return await _cancel_late(fut, loop)
    finally:
        timer.cancel()


def as_completed(fs, *, timeout=None):
    if isfuture(fs) or iscoroutine(fs):
        raise TypeError(f"expect an iterable of futures, not {type(fs).__name__}")
    from asyncio.queues import Queue

    done = Queue()
    loop = events.get_event_loop()
    todo = {ensure_future(each, loop=loop) for each in set(fs)}
    timer = None

    def _on_timeout():
        for each in todo:
            each.remove_done_callback(_on_completion)
            done.put_nowait(None)
        todo.clear()

    def _on_completion(fut):
        if not todo:
            return
        todo.remove(fut)
        done.put_nowait(fut)
        if not todo and timer is not None:
            timer.cancel()

    async def _wait_for_one():
        fut = await done.get()
        if fut is None:
            raise TimeoutError
        return fut.result()

    for each in todo:
        each.add_done_callback(_on_completion)
    if todo and timeout is not None:
        timer = loop.call_later(timeout, _on_timeout)
    for _ in range(len(todo)):
        yield _wait_for_one()


def gather(*coros_or_futures, return_exceptions=False):
    if not coros_or_futures:
        outer = events.get_event_loop().create_future()
        outer.set_result([])
        return outer
    finished = 0
    outer = None

    def _result(child):
        if child.cancelled():
            message = child._cancel_message
            return CancelledError("" if message is None else message)
        error = child.exception()
        return child.result() if error is None else error

    def _done_callback(child):
        nonlocal finished
        finished += 1
        if outer is None or outer.done():
            if not child.cancelled():
                child.exception()
            return
        if not return_exceptions:
            if child.cancelled():
                outer.set_exception(child._make_cancelled_error())
                return
            error = child.exception()
            if error is not None:
                outer.set_exception(error)
                return
        if finished == len(futures):
            results = [_result(each) for each in children]
            if outer._cancel_requested:
                outer.set_exception(child._make_cancelled_error())
            else:
                outer.set_result(results)

    futures = {}
    children = []
    loop = None
    for each in coros_or_futures:
        future = futures.get(each)
        if future is None:
            future = ensure_future(each, loop=loop)
            if loop is None:
                loop = future.get_loop()
            if future is not each:
                future._log_destroy_pending = False
            futures[each] = future
            future.add_done_callback(_done_callback)
        children.append(future)
    outer = _GatheringFuture(children, loop=loop)
    return outer


def shield(arg):
    inner = ensure_future(arg)
    if inner.done():
        return inner
    outer = inner.get_loop().create_future()

    def _inner_done_callback(inner):
        if outer.cancelled():
            if not inner.cancelled():
                inner.exception()
        elif inner.cancelled():
            outer.cancel()
        else:
            error = inner.exception()
            if error is not None:
                outer.set_exception(error)
            else:
                outer.set_result(inner.result())

    def _outer_done_callback(outer):
        if not inner.done():
            inner.remove_done_callback(_inner_done_callback)

    inner.add_done_callback(_inner_done_callback)
    outer.add_done_callback(_outer_done_callback)
    return outer


def run_coroutine_threadsafe(coro, loop):
    if not iscoroutine(coro):
        raise TypeError("A coroutine object is required")
    import concurrent.futures

    future = concurrent.futures.Future()

    def callback():
        try:
            _chain_future(ensure_future(coro, loop=loop), future)
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException as error:
            if future.set_running_or_notify_cancel():
                future.set_exception(error)
            raise

    loop.call_soon_threadsafe(callback)
    return future
