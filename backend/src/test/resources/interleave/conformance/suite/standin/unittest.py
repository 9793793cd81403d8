"""As much of unittest as a single test needs."""

import asyncio
import re
import warnings


class SkipTest(Exception):
    pass


def skip(reason):
    def decorate(test):
        test.skipped = reason
        return test

    return decorate


def skipIf(condition, reason):
    return skip(reason) if condition else skip(None)


def skipUnless(condition, reason):
    return skipIf(not condition, reason)


def expectedFailure(test):
    return skip("is expected to fail")(test)


def run(case, method):
    """Runs one method of a test case and says whether it passed or was skipped."""
    skipped = getattr(case, "skipped", None) or getattr(getattr(case, method), "skipped", None)
    if skipped:
        print("skipped")
        return
    try:
        case.setUpClass()
        case(method).run()
        case.tearDownClass()
    except SkipTest:
        print("skipped")
    else:
        print("ok")


class TestCase:
    failureException = AssertionError
    longMessage = True
    maxDiff = None
    _testMethodName = None

    def __init__(self, methodName="runTest"):
        self._testMethodName = methodName
        self._cleanups = []
        self._failures = []

    @classmethod
    def setUpClass(cls):
        pass

    @classmethod
    def tearDownClass(cls):
        pass

    def setUp(self):
        pass

    def tearDown(self):
        pass

    def run(self):
        try:
            self.setUp()
            try:
                self._invoke(getattr(self, self._testMethodName))
            finally:
                self.tearDown()
        finally:
            self.doCleanups()
        if self._failures:
            raise self._failures[0]

    def _invoke(self, method):
        method()

    def addCleanup(self, function, /, *args, **kwargs):
        self._cleanups.append((function, args, kwargs))

    def doCleanups(self):
        while self._cleanups:
            function, args, kwargs = self._cleanups.pop()
            function(*args, **kwargs)

    def enterContext(self, manager):
        value = manager.__enter__()
        self.addCleanup(manager.__exit__, None, None, None)
        return value

    def id(self):
        return f"{type(self).__name__}.{self._testMethodName}"

    def subTest(self, *args, **kwargs):
        return _SubTest(self._failures, args, kwargs)

    def skipTest(self, reason):
        raise SkipTest(reason)

    def fail(self, msg=None):
        raise self.failureException(msg)

    def addTypeEqualityFunc(self, cls, function):
        pass

    def _expect(self, holds, said, msg):
        """Fails with what was said where something does not hold."""
        if not holds:
            raise self.failureException(said if msg is None else f"{said} : {msg}")

    def assertTrue(self, expr, msg=None):
        self._expect(expr, f"{expr!r} is not true", msg)

    def assertFalse(self, expr, msg=None):
        self._expect(not expr, f"{expr!r} is not false", msg)

    def assertEqual(self, first, second, msg=None):
        if not first == second:
            self._expect(False, f"{_brief(first)} != {_brief(second)}", msg)

    def assertNotEqual(self, first, second, msg=None):
        if not first != second:
            self._expect(False, f"{_brief(first)} == {_brief(second)}", msg)

    def assertListEqual(self, first, second, msg=None):
        self.assertIsInstance(first, list)
        self.assertIsInstance(second, list)
        self.assertEqual(first, second, msg)

    def assertTupleEqual(self, first, second, msg=None):
        self.assertIsInstance(first, tuple)
        self.assertIsInstance(second, tuple)
        self.assertEqual(first, second, msg)

    def assertDictEqual(self, first, second, msg=None):
        self.assertIsInstance(first, dict)
        self.assertIsInstance(second, dict)
        self.assertEqual(first, second, msg)

    def assertMultiLineEqual(self, first, second, msg=None):
        self.assertIsInstance(first, str)
        self.assertIsInstance(second, str)
        self.assertEqual(first, second, msg)

    def assertSetEqual(self, first, second, msg=None):
        self._expect(
            not first.difference(second) and not second.difference(first),
            f"{_brief(first)} != {_brief(second)}",
            msg,
        )

    def assertSequenceEqual(self, first, second, msg=None, seq_type=None):
        same = len(first) == len(second) and all(
            a == b for a, b in zip(first, second, strict=True)
        )
        self._expect(same, f"{_brief(first)} != {_brief(second)}", msg)

    def assertCountEqual(self, first, second, msg=None):
        rest = list(second)
        for element in first:
            if element in rest:
                rest.remove(element)
            else:
                self._expect(False, f"{element!r} is in the first only", msg)
        self._expect(not rest, f"{_brief(rest)} are in the second only", msg)

    def assertIs(self, first, second, msg=None):
        self._expect(first is second, f"{_brief(first)} is not {_brief(second)}", msg)

    def assertIsNot(self, first, second, msg=None):
        self._expect(first is not second, f"unexpectedly identical: {_brief(first)}", msg)

    def assertIsNone(self, obj, msg=None):
        self._expect(obj is None, f"{_brief(obj)} is not None", msg)

    def assertIsNotNone(self, obj, msg=None):
        self._expect(obj is not None, "unexpectedly None", msg)

    def assertIn(self, member, container, msg=None):
        self._expect(member in container, f"{_brief(member)} not in {_brief(container)}", msg)

    def assertNotIn(self, member, container, msg=None):
        self._expect(member not in container, f"{_brief(member)} in {_brief(container)}", msg)

    def assertIsInstance(self, obj, cls, msg=None):
        self._expect(isinstance(obj, cls), f"{_brief(obj)} is not an instance of {cls!r}", msg)

    def assertNotIsInstance(self, obj, cls, msg=None):
        self._expect(not isinstance(obj, cls), f"{_brief(obj)} is an instance of {cls!r}", msg)

    def assertLess(self, a, b, msg=None):
        self._expect(a < b, f"{_brief(a)} not less than {_brief(b)}", msg)

    def assertLessEqual(self, a, b, msg=None):
        self._expect(a <= b, f"{_brief(a)} not less than or equal to {_brief(b)}", msg)

    def assertGreater(self, a, b, msg=None):
        self._expect(a > b, f"{_brief(a)} not greater than {_brief(b)}", msg)

    def assertGreaterEqual(self, a, b, msg=None):
        self._expect(a >= b, f"{_brief(a)} not greater than or equal to {_brief(b)}", msg)

    def assertAlmostEqual(self, first, second, places=None, msg=None, delta=None):
        near = first == second or _near(first, second, places, delta)
        self._expect(near, f"{first!r} != {second!r} within the tolerance", msg)

    def assertNotAlmostEqual(self, first, second, places=None, msg=None, delta=None):
        near = first == second or _near(first, second, places, delta)
        self._expect(not near, f"{first!r} == {second!r} within the tolerance", msg)

    def assertRegex(self, text, expected_regex, msg=None):
        found = re.search(expected_regex, text)
        self._expect(found, f"Regex didn't match: {expected_regex!r} not found in {text!r}", msg)

    def assertNotRegex(self, text, unexpected_regex, msg=None):
        found = re.search(unexpected_regex, text)
        self._expect(not found, f"Regex matched: {unexpected_regex!r} in {text!r}", msg)

    def assertRaises(self, expected, *args, **kwargs):
        return _call(_Raises(expected, None), args, kwargs)

    def assertRaisesRegex(self, expected, regex, *args, **kwargs):
        return _call(_Raises(expected, regex), args, kwargs)

    def assertWarns(self, expected, *args, **kwargs):
        return _call(_Warns(expected, None), args, kwargs)

    def assertWarnsRegex(self, expected, regex, *args, **kwargs):
        return _call(_Warns(expected, regex), args, kwargs)


class IsolatedAsyncioTestCase(TestCase):
    async def asyncSetUp(self):
        pass

    async def asyncTearDown(self):
        pass

    def _invoke(self, method):
        asyncio.run(self._call(method))

    async def _call(self, method):
        await self.asyncSetUp()
        try:
            result = method()
            if result is not None:
                await result
        finally:
            await self.asyncTearDown()


def _brief(value):
    text = repr(value)
    return text if len(text) <= 300 else text[:300] + "..."


def _near(first, second, places, delta):
    difference = abs(first - second)
    if delta is not None:
        return difference <= delta
    return round(difference, 7 if places is None else places) == 0


def _call(context, args, kwargs):
    if not args:
        context.msg = kwargs.get("msg")
        return context
    function, *rest = args
    with context:
        function(*rest, **kwargs)
    return None


class _Raises:
    def __init__(self, expected, regex):
        self._expected = expected
        self._regex = regex
        self.msg = None

    def __enter__(self):
        return self

    def __exit__(self, cls, error, traceback):
        if cls is None:
            raise AssertionError(f"{_named(self._expected)} not raised")
        if not issubclass(cls, self._expected):
            return False
        self.exception = error.with_traceback(None)
        if self._regex is not None and not re.search(self._regex, str(error)):
            pattern = getattr(self._regex, "pattern", self._regex)
            raise AssertionError(f'"{pattern}" does not match "{error}"')
        return True


class _Warns:
    def __init__(self, expected, regex):
        self._expected = expected
        self._regex = regex
        self.msg = None

    def __enter__(self):
        self._manager = warnings.catch_warnings(record=True)
        self.warnings = self._manager.__enter__()
        warnings.simplefilter("always", self._expected)
        return self

    def __exit__(self, cls, error, traceback):
        self._manager.__exit__(cls, error, traceback)
        if cls is not None:
            return
        for warned in self.warnings:
            if isinstance(warned.message, self._expected):
                self.warning = warned.message
                self.filename = warned.filename
                self.lineno = warned.lineno
                if self._regex is None or re.search(self._regex, str(warned.message)):
                    return
        raise AssertionError(f"{_named(self._expected)} not triggered as expected")


def _named(classes):
    return getattr(classes, "__name__", str(classes))


class _SubTest:
    def __init__(self, failures, args, kwargs):
        self._failures = failures
        self._about = [*map(str, args), *(f"{name}={value!r}" for name, value in kwargs.items())]

    def __enter__(self):
        return self

    def __exit__(self, cls, error, traceback):
        if cls is None or not issubclass(cls, Exception) or issubclass(cls, SkipTest):
            return False
        error.add_note("in " + ", ".join(self._about))
        self._failures.append(error)
        return True
