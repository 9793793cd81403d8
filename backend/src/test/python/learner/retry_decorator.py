import logging
import sys
import time
from functools import wraps

logger = logging.getLogger("retry")
logger.setLevel(logging.DEBUG)
handler = logging.StreamHandler(sys.stdout)
handler.setFormatter(logging.Formatter("%(name)s:%(levelname)-8s:%(message)s"))
logger.addHandler(handler)


class TemporaryError(ConnectionError):
    pass


def retry(exceptions=Exception, tries=4, delay=0.05, backoff=2, *, logger=logger):
    """Retry calling the decorated function using an exponential backoff."""
    if not isinstance(exceptions, tuple):
        exceptions = (exceptions,)

    def deco_retry(f):
        @wraps(f)
        def f_retry(*args, **kwargs):
            mtries, mdelay = tries, delay
            while mtries > 1:
                try:
                    return f(*args, **kwargs)
                except exceptions as e:
                    msg = "%s, Retrying in %.2f seconds..." % (str(e), mdelay)
                    if logger:
                        logger.warning(msg)
                    time.sleep(mdelay)
                    mtries -= 1
                    mdelay *= backoff
            return f(*args, **kwargs)

        return f_retry

    return deco_retry


attempts = {"count": 0}


@retry(TemporaryError, tries=5)
def flaky():
    attempts["count"] += 1
    if attempts["count"] < 3:
        raise TemporaryError(f"attempt {attempts['count']} failed")
    return "success after %d attempts" % attempts["count"]


@retry((ValueError, KeyError), tries=3, delay=0.01)
def hopeless(key):
    return {"a": 1}[key]


print(flaky())
# prints: retry:WARNING :attempt 1 failed, Retrying in 0.05 seconds...
# prints: retry:WARNING :attempt 2 failed, Retrying in 0.10 seconds...
# prints: success after 3 attempts
try:
    hopeless("b")
except KeyError as e:
    logger.error("gave up", exc_info=False)
    print("key error:", e, repr(e))
# prints: retry:WARNING :'b', Retrying in 0.01 seconds...
# prints: retry:WARNING :'b', Retrying in 0.02 seconds...
# prints: retry:ERROR   :gave up
# prints: key error: 'b' KeyError('b')


class Retry:
    def __init__(self, times):
        self.times = times

    def __iter__(self):
        for n in range(1, self.times + 1):
            yield Attempt(n, last=n == self.times)


class Attempt:
    def __init__(self, number, last):
        self.number, self.last = number, last

    def __enter__(self):
        return self

    def __exit__(self, kind, error, tb):
        if error is not None:
            print(f"attempt {self.number}: {kind.__name__}: {error}")
        return not self.last


try:
    for attempt in Retry(3):
        with attempt:
            raise OSError(110, "Connection timed out")
except OSError as e:
    print(e, e.errno, e.strerror, type(e))
# prints: attempt 1: TimeoutError: [Errno 110] Connection timed out
# prints: attempt 2: TimeoutError: [Errno 110] Connection timed out
# prints: attempt 3: TimeoutError: [Errno 110] Connection timed out
# prints: [Errno 110] Connection timed out 110 Connection timed out <class 'TimeoutError'>
print(flaky.__doc__, retry.__doc__, flaky.__qualname__)
# prints: None Retry calling the decorated function using an exponential backoff. flaky
