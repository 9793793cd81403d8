from contextlib import AbstractContextManager, ExitStack, contextmanager


def chain(error):
    while error is not None:
        print(repr(error))
        error = error.__context__


@contextmanager
def failing(error):
    """Fails at its end."""
    try:
        yield
    finally:
        raise error


try:
    with ExitStack() as stack:
        stack.enter_context(failing(KeyError("first")))
        stack.enter_context(failing(TypeError("second")))
        raise ValueError("body")
except KeyError as error:
    chain(error)
    # prints: KeyError('first')
    # prints: TypeError('second')
    # prints: ValueError('body')

try:
    raise OSError("outside")
except OSError:
    try:
        with ExitStack() as stack:
            stack.callback(lambda: 1 / 0)
            raise ValueError("inside")
    except ZeroDivisionError as error:
        chain(error)
        # prints: ZeroDivisionError('division by zero')
        # prints: ValueError('inside')
        # prints: OSError('outside')


class Manager:
    def __enter__(self):
        pass

    def __exit__(self, *details):
        pass


print(isinstance(Manager(), AbstractContextManager))  # prints: True
print(issubclass(int, AbstractContextManager))  # prints: False
print(failing(None).__doc__)  # prints: Fails at its end.


@contextmanager
def twice():
    yield
    yield


manager = twice()
try:
    with manager:
        pass
except RuntimeError as error:
    print(error, manager.gen.gi_frame)  # prints: generator didn't stop None

try:
    with ExitStack() as stack:
        stack.enter_context(5)
except TypeError as error:
    print(error)
    # prints: 'builtins.int' object does not support the context manager protocol
