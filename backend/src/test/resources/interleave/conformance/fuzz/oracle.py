"""Runs programs one after the other, each in names of its own; one line in, one line out.

In: the program, base64. Out: what it printed and what it wrote to stderr, both base64, or "?" for
one that takes too long. Before all that, one line to say that it has started.
"""

import base64
import io
import linecache
import os
import resource
import signal
import sys
import tempfile
import types
import warnings

SECONDS = 2
BYTES = 2 << 30


class TooLong(BaseException):
    pass


def stop(signum, frame):
    raise TooLong


def run(source):
    sys.stdout, sys.stderr = io.StringIO(), io.StringIO()
    sys.setrecursionlimit(1000)
    with open("main.py", "w", encoding="utf-8", errors="surrogatepass") as file:
        file.write(source)  # where tracebacks take their lines from
    linecache.clearcache()
    signal.setitimer(signal.ITIMER_REAL, SECONDS)
    try:
        try:
            sys.modules["__main__"] = main = types.ModuleType("__main__")
            main.__file__ = "main.py"
            exec(compile(source, "main.py", "exec"), main.__dict__)
        except TooLong:
            raise
        except BaseException as error:
            error = error.with_traceback(error.__traceback__.tb_next)
            sys.__excepthook__(type(error), error, error.__traceback__)
        signal.setitimer(signal.ITIMER_REAL, 0)
    except (TooLong, MemoryError):
        return None
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
    return sys.stdout.getvalue(), sys.stderr.getvalue().rstrip()


def encode(text):
    return base64.b64encode(text.encode("utf-8", "surrogatepass"))


def main(folder):
    requests, answers = os.fdopen(os.dup(0), "rb"), os.fdopen(os.dup(1), "wb")
    signal.signal(signal.SIGALRM, stop)
    resource.setrlimit(resource.RLIMIT_AS, (BYTES, BYTES))
    warnings.simplefilter("ignore")
    os.chdir(folder)
    answers.write(b"ready\n")
    answers.flush()
    for line in requests:
        result = run(base64.b64decode(line).decode("utf-8", "surrogatepass"))
        answer = b"?" if result is None else b" ".join(map(encode, result))
        answers.write(answer + b"\n")
        answers.flush()


with tempfile.TemporaryDirectory() as temporary:
    main(temporary)
