"""What counts as a coroutine."""

from _asyncio import _is_coroutine, _is_coroutine_function


def iscoroutine(obj):
    return _is_coroutine(obj)


def iscoroutinefunction(func):
    return _is_coroutine_function(func)
