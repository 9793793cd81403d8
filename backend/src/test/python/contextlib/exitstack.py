from contextlib import ExitStack

with ExitStack() as stack:
    stack.callback(print, "first")
    stack.callback(print, "second")
    print("body")  # prints: body
    # prints: second
    # prints: first
