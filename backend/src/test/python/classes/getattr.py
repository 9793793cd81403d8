class Lazy:
    def __init__(self):
        self.real = 1

    def __getattr__(self, name):
        if name.startswith("x"):
            return name.upper()
        raise AttributeError(name)

    def __setattr__(self, name, value):
        object.__setattr__(self, name, value * 2)

    def __delattr__(self, name):
        object.__setattr__(self, "deleted", name)


a = Lazy()
print(a.real, a.xyz, getattr(a, "nope", None))  # prints: 2 XYZ None
a.real = 5
print(a.real)  # prints: 10
del a.real
print(a.deleted)  # prints: real
try:
    a.nope
except AttributeError as e:
    print(e)  # prints: nope
print(a.xmethod.lower())  # prints: xmethod
