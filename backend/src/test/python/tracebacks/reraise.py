# raises: ValueError: x
def f():
    try:
        g()
    except ValueError:
        raise
def g():
    raise ValueError("x")
f()
