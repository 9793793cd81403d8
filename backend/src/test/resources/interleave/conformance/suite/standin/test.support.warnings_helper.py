"""What tests use to look at warnings."""

import contextlib
import warnings


class _Recorder:
    def __init__(self, recorded):
        self.warnings = recorded
        self._seen = 0

    def __getattr__(self, name):
        if len(self.warnings) > self._seen:
            return getattr(self.warnings[-1], name)
        if name in ("message", "category", "filename", "lineno"):
            return None
        raise AttributeError(name)

    def reset(self):
        self._seen = len(self.warnings)


@contextlib.contextmanager
def check_warnings(*filters, quiet=None):
    with warnings.catch_warnings(record=True) as recorded:
        warnings.simplefilter("always")
        yield _Recorder(recorded)


@contextlib.contextmanager
def save_restore_warnings_filters():
    with warnings.catch_warnings():
        yield


@contextlib.contextmanager
def check_no_warnings(testcase, message="", category=Warning, force_gc=False):
    with warnings.catch_warnings(record=True) as recorded:
        warnings.filterwarnings("always", message=message, category=category)
        yield
    testcase.assertEqual(recorded, [])


def ignore_warnings(*, category):
    def decorate(test):
        def ignoring(self, *args, **kwargs):
            with warnings.catch_warnings():
                warnings.simplefilter("ignore", category=category)
                return test(self, *args, **kwargs)

        return ignoring

    return decorate


def check_syntax_warning(
    testcase, statement, errtext="", *, lineno=1, offset=None
):
    with warnings.catch_warnings(record=True) as recorded:
        warnings.simplefilter("always", SyntaxWarning)
        compile(statement, "<testcase>", "exec")
    testcase.assertEqual(len(recorded), 1)
