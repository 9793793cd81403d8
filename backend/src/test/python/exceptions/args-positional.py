"""An exception's args are the positional ones, as a tuple."""


class Failure(Exception):
    def __init__(self, code, message="none"):
        self.code = code
        self.message = message


error = Failure(1, message="bad")
print(error.args, repr(error), error.message)  # prints: (1,) Failure(1) bad
error.args = "ab"
print(error.args)  # prints: ('a', 'b')


def delete():
    del error.args


for act in (lambda: setattr(error, "args", 5), delete, lambda: setattr(error, "__suppress_context__", 5)):
    try:
        act()
    except TypeError as e:
        print(e)
# prints: 'int' object is not iterable
# prints: args may not be deleted
# prints: attribute value type must be bool
