import _thread
import io
import sys
import time


class Job:
    def __repr__(self):
        return "<the job>"

    def __call__(self):
        raise KeyError("x")


def empty():
    raise ValueError


def run(function):
    sys.stderr = io.StringIO()
    _thread.start_new_thread(function, ())
    time.sleep(0.1)
    text = sys.stderr.getvalue()
    sys.stderr = sys.__stderr__
    return text.splitlines()


lines = run(Job())
print(lines[0], lines[1])  # prints: Exception ignored in thread started by: <the job> Traceback (most recent call last):
print(lines[-1])  # prints: KeyError: 'x'
print(repr(run(empty)[-1]))  # prints: 'ValueError: '
print(run(_thread.exit), run(sys.exit))  # prints: [] []
print("still here")  # prints: still here
