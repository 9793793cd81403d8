from contextlib import contextmanager


@contextmanager
def managed(name):
    print("enter", name)  # prints: enter a
    try:
        yield name.upper()
    finally:
        print("exit", name)


with managed("a") as value:
    print(value)  # prints: A
    # prints: exit a
