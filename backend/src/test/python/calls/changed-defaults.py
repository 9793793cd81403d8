def call(a, b=1, *, c=2, d):
    return a, b, c, d


def failing(action):
    try:
        print(action())
    except TypeError as error:
        print(error)


call.__defaults__ = (5, 6)
call.__kwdefaults__ = {"d": 9}
failing(lambda: call(c=0))  # prints: (5, 6, 0, 9)
failing(lambda: call())  # prints: call() missing 1 required keyword-only argument: 'c'
call.__defaults__ = None
failing(lambda: call(c=0))  # prints: call() missing 2 required positional arguments: 'a' and 'b'
failing(lambda: setattr(call, "__defaults__", 1))
# prints: __defaults__ must be set to a tuple object
failing(lambda: setattr(call, "__kwdefaults__", 1))
# prints: __kwdefaults__ must be set to a dict object
failing(lambda: setattr(call, "__name__", 1))
# prints: __name__ must be set to a string object
