print(isinstance(1, int), isinstance(True, int), isinstance("a", (int, str)))  # prints: True True True
print(isinstance(1, int | None), isinstance(None, int | None))  # prints: True True
print(issubclass(bool, int), issubclass(int, (str, float)))  # prints: True False
try:
    isinstance(1, 2)
except TypeError as e:
    print(e)  # prints: isinstance() arg 2 must be a type, a tuple of types, or a union
try:
    issubclass(1, int)
except TypeError as e:
    print(e)  # prints: issubclass() arg 1 must be a class
