import re
from contextlib import contextmanager, redirect_stdout


@contextmanager
def numbered():
    yield 1


def twice():
    manager = numbered()
    with manager:
        pass
    with manager:
        pass

for call in (
    lambda: twice(),  # prints: AttributeError '_GeneratorContextManager' object has no attribute 'args'
    lambda: redirect_stdout(),  # prints: TypeError _RedirectStream.__init__() missing 1 required positional argument: 'new_target'
    lambda: re.sub("a", lambda found: 5, "a"),  # prints: TypeError sequence item 0: expected str instance, int found
):
    try:
        print(repr(call()))
    except Exception as e:
        print(type(e).__name__, e)
