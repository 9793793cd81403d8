# raises: AssertionError: message
x = 1
assert x == 2, "message"
