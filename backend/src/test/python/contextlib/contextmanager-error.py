from contextlib import contextmanager


@contextmanager
def swallow():
    try:
        yield
    except ValueError as e:
        print("caught", e)  # prints: caught x


with swallow():
    raise ValueError("x")
try:
    with swallow():
        raise KeyError("k")
except KeyError as e:
    print(repr(e))  # prints: KeyError('k')
