"""Each class has annotations of its own."""


class Base:
    size: int = 3


class Derived(Base):
    pass


print(Base.__annotations__, Derived.__annotations__)  # prints: {'size': <class 'int'>} {}
