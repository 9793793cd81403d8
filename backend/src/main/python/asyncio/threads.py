"""Calls that block, in a thread of their own."""

import contextvars

from asyncio import events


async def to_thread(func, /, *args, **kwargs):
    loop = events.get_running_loop()
    context = contextvars.copy_context()

    def call():
        return context.run(func, *args, **kwargs)

    call.__qualname__ = getattr(func, "__qualname__", repr(func))
    return await loop.run_in_executor(None, call)
