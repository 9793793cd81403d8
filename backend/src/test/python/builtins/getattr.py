class A:
    x = 1

    def __getattr__(self, name):
        if name == "magic":
            return 42
        raise AttributeError(name)


a = A()
print(getattr(a, "x"), getattr(a, "magic"), getattr(a, "nope", "default"))  # prints: 1 42 default
print(hasattr(a, "x"), hasattr(a, "nope"), hasattr(a, "magic"))  # prints: True False True
setattr(a, "y", 5)
print(a.y)  # prints: 5
delattr(a, "y")
print(hasattr(a, "y"))  # prints: False
try:
    getattr(a, 1)
except TypeError as e:
    print(e)  # prints: attribute name must be string, not 'int'
