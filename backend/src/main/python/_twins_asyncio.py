"""What asyncio's native classes do by calling Python."""

import sys


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
