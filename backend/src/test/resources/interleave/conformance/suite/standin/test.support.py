"""As much of test.support as can be had without the host."""

import contextlib
import functools
import io
import sys
import unittest

verbose = 0
MAX_Py_ssize_t = sys.maxsize
_1G = 1 << 30
_2G = 2 << 30
_4G = 4 << 30
is_emscripten = False
is_wasi = False
is_android = False
has_fork_support = True
SHORT_TIMEOUT = 30.0
LONG_TIMEOUT = 300.0
PIPE_MAX_SIZE = 1 << 22


@functools.total_ordering
class _Largest:
    def __eq__(self, other):
        return isinstance(other, _Largest)

    def __lt__(self, other):
        return False


@functools.total_ordering
class _Smallest:
    def __eq__(self, other):
        return isinstance(other, _Smallest)

    def __gt__(self, other):
        return False


class _AlwaysEqual:
    def __eq__(self, other):
        return True

    def __ne__(self, other):
        return False


class _NeverEqual:
    __hash__ = None

    def __eq__(self, other):
        return False

    def __ne__(self, other):
        return True


LARGEST = _Largest()
SMALLEST = _Smallest()
ALWAYS_EQ = _AlwaysEqual()
NEVER_EQ = _NeverEqual()


class TestFailed(Exception):
    pass


def gc_collect():
    pass


def sortdict(d):
    return "{" + ", ".join(f"{key!r}: {d[key]!r}" for key in sorted(d)) + "}"


def check_impl_detail(**guards):
    return guards.get("cpython", not any(guards.values()))


def _unchanged(test):
    return test


def impl_detail(msg=None, **guards):
    return _unchanged if check_impl_detail(**guards) else unittest.skip(msg)


cpython_only = requires_IEEE_754 = requires_docstrings = no_tracing = _unchanged


def requires_debug_ranges(reason=None):
    return _unchanged


def has_no_debug_ranges():
    return False


def _too_big(*args, **kwargs):
    return unittest.skip("needs much memory")


bigmemtest = _too_big
bigaddrspacetest = refcount_test = unittest.skip("is about memory")
skip_if_pgo_task = _unchanged


def requires_resource(resource):
    return unittest.skip(f"needs {resource}")


def get_attribute(obj, name):
    try:
        return getattr(obj, name)
    except AttributeError:
        raise unittest.SkipTest(f"no attribute {name}")


@contextlib.contextmanager
def swap_attr(obj, attr, new):
    had = hasattr(obj, attr)
    old = getattr(obj, attr, None)
    setattr(obj, attr, new)
    try:
        yield old
    finally:
        if had:
            setattr(obj, attr, old)
        else:
            delattr(obj, attr)


@contextlib.contextmanager
def swap_item(obj, item, new):
    had = item in obj
    old = obj[item] if had else None
    obj[item] = new
    try:
        yield old
    finally:
        if had:
            obj[item] = old
        else:
            del obj[item]


@contextlib.contextmanager
def captured_output(name):
    old = getattr(sys, name)
    setattr(sys, name, io.StringIO())
    try:
        yield getattr(sys, name)
    finally:
        setattr(sys, name, old)


def captured_stdout():
    return captured_output("stdout")


def captured_stderr():
    return captured_output("stderr")


@contextlib.contextmanager
def infinite_recursion(max_depth=75):
    old = sys.getrecursionlimit()
    sys.setrecursionlimit(max_depth)
    try:
        yield
    finally:
        sys.setrecursionlimit(old)


@contextlib.contextmanager
def adjust_int_max_str_digits(max_digits):
    old = sys.get_int_max_str_digits()
    sys.set_int_max_str_digits(max_digits)
    try:
        yield
    finally:
        sys.set_int_max_str_digits(old)


def check_syntax_error(testcase, statement, errtext="", *, lineno=None, offset=None):
    with testcase.assertRaisesRegex(SyntaxError, errtext) as cm:
        compile(statement, "<test string>", "exec")
    testcase.assertIsNotNone(cm.exception.lineno)


def maybe_get_event_loop_policy():
    return None


def run_unittest(*classes):
    pass
