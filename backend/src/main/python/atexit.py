"""Functions called when the program ends, the last registered first."""

import sys

from _interpreter import at_exit, traceback_text

_functions = []


def register(func, /, *args, **kwargs):
    if not callable(func):
        raise TypeError("the first argument must be callable")
    if not _functions:
        at_exit(_run_exitfuncs)
    _functions.append((func, args, kwargs))
    return func


def unregister(func, /):
    _functions[:] = [each for each in _functions if each[0] != func]


def _clear():
    _functions.clear()


def _ncallbacks():
    return len(_functions)


def _run_exitfuncs():
    while _functions:
        func, args, kwargs = _functions.pop()
        try:
            func(*args, **kwargs)
        except SystemExit:
            pass
        except BaseException as error:
            sys.stderr.write(f"Exception ignored in atexit callback: {func!r}\n")
            sys.stderr.write(traceback_text(error))
