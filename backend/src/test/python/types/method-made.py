import types


class Robot:
    pass


def greet(self, word):
    return f"{word} from {type(self).__name__}"


one, other = Robot(), Robot()
one.greet = types.MethodType(greet, one)
print(one.greet("hello"), hasattr(other, "greet"))  # prints: hello from Robot False
print(one.greet.__self__ is one, one.greet.__func__ is greet)  # prints: True True
for args in [(greet,), (1, one), (greet, None)]:
    try:
        types.MethodType(*args)
    except TypeError as error:
        print(error)
# prints: method expected 2 arguments, got 1
# prints: first argument must be callable
# prints: instance must not be None
