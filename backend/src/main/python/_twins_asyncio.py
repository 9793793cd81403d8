"""What asyncio's native classes do by calling Python."""

import sys

from _asyncio import Future, Task


def Future___init__(future, *, loop=None):
    """Where the main thread has no loop yet, its policy makes one."""
    from asyncio.events import get_event_loop

    Future.__init__(future, loop=get_event_loop())


def Task___init__(task, coro, *, loop=None, name=None, context=None):
    from asyncio.events import get_event_loop

    Task.__init__(task, coro, loop=get_event_loop(), name=name, context=context)


def Task_print_stack(task, limit=None, file=None):
    frames = task.get_stack(limit=limit)
    error = task._exception
    if not frames:
        print(f"No stack for {task!r}", file=file)
    elif error is not None:
        print(f"Traceback for {task!r} (most recent call last):", file=file)
    else:
        print(f"Stack for {task!r} (most recent call last):", file=file)
    places = sys.stderr if file is None else file
    for frame in frames:
        code = frame.f_code
        print(f'  File "{code.co_filename}", line {frame.f_lineno}, in {code.co_name}', file=places)
        if frame._line:
            print(f"    {frame._line}", file=places)
    if error is not None:
        text = str(error)
        name = type(error).__qualname__
        print(f"{name}: {text}" if text else name, file=file)
