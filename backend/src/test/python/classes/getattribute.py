# __getattribute__ reads every attribute, __getattr__ is asked where it raises AttributeError.
class Traced:
    kind = "traced"

    def __init__(self):
        self.value = 1

    def __getattribute__(self, name):
        if not name.startswith("__"):
            print("reading", name)
        return super().__getattribute__(name)

    def double(self):
        return 2 * self.value


t = Traced()
for _ in range(2):
    print(t.value)
# prints: reading value
# prints: 1
# prints: reading value
# prints: 1
print(t.double())
# prints: reading double
# prints: reading value
# prints: 2
print(t.kind, Traced.kind, hasattr(t, "other"))
# prints: reading kind
# prints: reading other
# prints: traced traced False
print(getattr(t, "other", "default"))
# prints: reading other
# prints: default
t.value = 5
print(object.__getattribute__(t, "value"))  # prints: 5
try:
    t.missing
except AttributeError as e:
    print(e)
# prints: reading missing
# prints: 'Traced' object has no attribute 'missing'


class Both:
    def __getattribute__(self, name):
        if name == "hidden":
            raise AttributeError("not for you")
        return object.__getattribute__(self, name)

    def __getattr__(self, name):
        return f"<{name}>"


b = Both()
b.seen = 1
print(b.seen, b.hidden, b.neither)  # prints: 1 <hidden> <neither>
try:
    object.__getattribute__(b, "neither")
except AttributeError as e:
    print(e)  # prints: 'Both' object has no attribute 'neither'


class Forbidding(dict):
    def __getattribute__(self, name):
        if name == "clear":
            raise AttributeError("dicts here only grow")
        return super().__getattribute__(name)


f = Forbidding(a=1)
f.update(b=2)
print(f, len(f))  # prints: {'a': 1, 'b': 2} 2
try:
    f.clear()
except AttributeError as e:
    print(e)  # prints: dicts here only grow


class Later:
    def __init__(self):
        self.x = 1


later = Later()
print(later.x)  # prints: 1
Later.__getattribute__ = lambda self, name: name.upper()
print(later.x, later.y)  # prints: X Y
del Later.__getattribute__
print(later.x)  # prints: 1
