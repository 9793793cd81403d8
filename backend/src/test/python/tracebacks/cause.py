# raises: KeyError: 'b'
def f():
    raise ValueError("a")
try:
    f()
except ValueError as e:
    raise KeyError("b") from e
