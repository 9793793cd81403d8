"""Measuring small pieces of code, given as functions or as texts of statements."""

import gc
import itertools
import sys
import time

import _interpreter

dummy_src_name = "<timeit-src>"
default_timer = time.perf_counter
default_number = 1000000
default_repeat = 5

_globals = globals

_TEMPLATE = """\
def _timeit_inner(_it, _timer, _setup, _stmt):
    {setup}
    _t0 = _timer()
    for _i in _it:
        {stmt}
        pass
    _t1 = _timer()
    return _t1 - _t0
"""


def reindent(src, indent):
    return src.replace("\n", "\n" + " " * indent)


class Timer:
    def __init__(self, stmt="pass", setup="pass", timer=default_timer, globals=None):
        self.timer = timer
        self._stmt = stmt
        self._setup = setup
        scope = _globals() if globals is None else globals
        prefix = ""
        if isinstance(setup, str):
            _interpreter.check_text(setup, dummy_src_name)
            prefix = setup + "\n"
            setup = reindent(setup, 4)
        elif callable(setup):
            setup = "_setup()"
        else:
            raise ValueError("setup is neither a string nor callable")
        if isinstance(stmt, str):
            _interpreter.check_text(prefix + stmt, dummy_src_name)
            stmt = reindent(stmt, 8)
        elif callable(stmt):
            stmt = "_stmt()"
        else:
            raise ValueError("stmt is neither a string nor callable")
        if not isinstance(scope, dict):
            raise TypeError(f"exec() globals must be a dict, not {type(scope).__name__}")
        self.src = _TEMPLATE.format(stmt=stmt, setup=setup)
        self._inner = _interpreter.define("_timeit_inner", self.src, dummy_src_name, scope)

    def print_exc(self, file=None):
        import traceback

        traceback.print_exc(file=file)

    def timeit(self, number=default_number):
        repeated = itertools.repeat(None, number)
        collecting = gc.isenabled()
        gc.disable()
        try:
            return self._inner(repeated, self.timer, self._setup, self._stmt)
        finally:
            if collecting:
                gc.enable()

    def repeat(self, repeat=default_repeat, number=default_number):
        return [self.timeit(number) for _ in range(repeat)]

    def autorange(self, callback=None):
        unit = 1
        while True:
            for factor in 1, 2, 5:
                number = unit * factor
                taken = self.timeit(number)
                if callback:
                    callback(number, taken)
                if taken >= 0.2:
                    return number, taken
            unit *= 10


def timeit(stmt="pass", setup="pass", timer=default_timer, number=default_number, globals=None):
    return Timer(stmt, setup, timer, globals).timeit(number)


def repeat(
    stmt="pass",
    setup="pass",
    timer=default_timer,
    repeat=default_repeat,
    number=default_number,
    globals=None,
):
    return Timer(stmt, setup, timer, globals).repeat(repeat, number)
