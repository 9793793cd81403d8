# raises: ValueError: broken
import contextlib
import traceback


@contextlib.contextmanager
def managed():
    try:
        yield
    finally:
        print("closed")


def work():
    with managed():
        raise ValueError("broken")


try:
    work()
except ValueError as error:
    print([entry.name for entry in traceback.extract_tb(error.__traceback__)])
# prints: closed
# prints: ['<module>', 'work']
work()  # prints: closed
