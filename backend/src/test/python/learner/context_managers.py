import contextlib
import io
import sys
import time
from contextlib import contextmanager, closing, suppress, redirect_stdout, nullcontext, ExitStack


class Timer:
    def __enter__(self):
        self.start = time.perf_counter()
        return self

    def __exit__(self, *args):
        self.elapsed = time.perf_counter() - self.start


@contextmanager
def tag(name, **attrs):
    extra = "".join(f' {k}="{v}"' for k, v in attrs.items())
    print(f"<{name}{extra}>")
    try:
        yield name
    except ValueError as e:
        print(f"<!-- {e} -->")
    finally:
        print(f"</{name}>")


@contextmanager
def indented(level):
    buffer = io.StringIO()
    with redirect_stdout(buffer):
        yield buffer
    for line in buffer.getvalue().splitlines():
        print(" " * level + line)


with Timer() as timer:
    time.sleep(0.12)
print(round(timer.elapsed, 1))  # prints: 0.1
with tag("div", id="main"), tag("p") as p:
    print("text in", p)
# prints: <div id="main">
# prints: <p>
# prints: text in p
# prints: </p>
# prints: </div>
with tag("ul"):
    raise ValueError("no items")
# prints: <ul>
# prints: <!-- no items -->
# prints: </ul>
with indented(4):
    print("a")
    print("b\nc")
# prints:     a
# prints:     b
# prints:     c
with suppress(FileNotFoundError, KeyError):
    {}["missing"]
    print("not reached")


class Door:
    def close(self):
        print("door closed")


with closing(Door()) as door:
    print(type(door).__name__)
# prints: Door
# prints: door closed
with (
    nullcontext(5) as five,
    tag("span"),
):
    print(five)
# prints: <span>
# prints: 5
# prints: </span>
with ExitStack() as stack:
    for n in range(3):
        stack.callback(print, "undo", n)
    stack.push(lambda *exc: print("exc", exc[0]) or True)
    1 / 0
# prints: exc <class 'ZeroDivisionError'>
# prints: undo 2
# prints: undo 1
# prints: undo 0
try:
    with tag("b"):
        raise KeyError("k")
except KeyError as e:
    print("escaped", e)
# prints: <b>
# prints: </b>
# prints: escaped 'k'


@tag("decorated")
def hello():
    print("hello")


hello()
# prints: <decorated>
# prints: hello
# prints: </decorated>
sys.stderr.write("")
print(hello.__name__, contextlib.AbstractContextManager.__name__)
# prints: hello AbstractContextManager
