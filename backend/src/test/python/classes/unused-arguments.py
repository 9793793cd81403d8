class Plain:
    pass


class Initialized:
    def __init__(self, *args):
        super().__init__(*args)


class Made:
    def __new__(cls, *args):
        return super().__new__(cls, *args)


class Mixin:
    def __init__(self, **options):
        super().__init__(**options)


class Both(Mixin, Plain):
    pass


def failing(action):
    try:
        print(type(action()).__name__)
    except TypeError as error:
        print(error)


failing(lambda: Plain(1))  # prints: Plain() takes no arguments
failing(lambda: Initialized())  # prints: Initialized
failing(lambda: Initialized(1))
# prints: object.__init__() takes exactly one argument (the instance to initialize)
failing(lambda: Made(1))
# prints: object.__new__() takes exactly one argument (the type to instantiate)
failing(lambda: Both(size=1))
# prints: object.__init__() takes exactly one argument (the instance to initialize)
failing(lambda: Plain().__init__(1))
# prints: Plain.__init__() takes exactly one argument (the instance to initialize)
failing(lambda: type("Twice", (Plain, Plain), {}))  # prints: duplicate base class Plain
failing(lambda: setattr(Plain, "__name__", 5))
# prints: can only assign string to Plain.__name__, not 'int'
failing(lambda: setattr(Plain(), "__class__", 5))
# prints: __class__ must be set to a class, not 'int' object
try:
    object().label = 1
except AttributeError as error:
    print(error)  # prints: 'object' object has no attribute 'label'
