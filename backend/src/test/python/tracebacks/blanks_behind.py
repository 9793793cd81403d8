"""Blanks and comments behind a statement: the interpreter marks what it covers of the line."""

# raises: KeyError: 'new'
import traceback


def fail():
    raise KeyError("new")  


try:
    fail()
except KeyError:
    print(traceback.format_exc().splitlines()[-2])  # prints:     raise KeyError("new")
    fail()  
