"""What examples of docstrings are run with."""

import io
import sys


def hide():
    """Keeps what is printed from now on to itself."""
    global stdout
    stdout, sys.stdout = sys.stdout, io.StringIO()


def show():
    """Prints again."""
    sys.stdout = stdout


def display(value):
    """What an interactive session shows of a value."""
    if value is not None:
        print(repr(value))


def raised(error):
    """What stands at the end of a traceback."""
    print(f"{type(error).__name__}: {error}")
