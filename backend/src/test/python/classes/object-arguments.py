"""object's own __new__ and __init__ take no arguments."""


class Lost:
    def __init__(self, x):
        super().__init__(x)


class Made:
    def __new__(cls, *args):
        return super().__new__(cls, *args)


class Mixin:
    def __init__(self, **options):
        super().__init__(**options)


class Whole(int):
    def __init__(self, value):
        super().__init__(value)


class Plain:
    pass


class Numbers(list):
    def __init__(self, *args):
        super().__init__(*args)


for call in (
    lambda: Lost(1),
    lambda: Made(1),
    lambda: Mixin(size=1),
    lambda: Whole(1),
    lambda: Plain().__init__(1),
    lambda: object.__new__(Plain, 1),
    lambda: Numbers(1, 2),
):
    try:
        call()
    except TypeError as e:
        print(e)
# prints: object.__init__() takes exactly one argument (the instance to initialize)
# prints: object.__new__() takes exactly one argument (the type to instantiate)
# prints: object.__init__() takes exactly one argument (the instance to initialize)
# prints: object.__init__() takes exactly one argument (the instance to initialize)
# prints: Plain.__init__() takes exactly one argument (the instance to initialize)
# prints: Plain() takes no arguments
# prints: list expected at most 1 argument, got 2


class Told(Exception):
    def __new__(cls, *args):
        return super().__new__(cls, "said", *args)

    def __init__(self, *args):
        pass


print(repr(Told(1)), type(Mixin()).__name__, type(Made()).__name__)  # prints: Told('said', 1) Mixin Made
