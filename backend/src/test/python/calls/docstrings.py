"""The module."""


def f():
    """The function."""


class A:
    """The class."""

    def m(self):
        pass


print(__doc__, f.__doc__, A.__doc__, A.m.__doc__)  # prints: The module. The function. The class. None
