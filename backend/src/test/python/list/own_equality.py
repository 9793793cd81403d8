"""Searching asks the items' own ==."""

class Box:
    def __init__(self, value):
        self.value = value
    def __eq__(self, other):
        return isinstance(other, Box) and self.value == other.value
    def __repr__(self):
        return f"Box({self.value!r})"
a = [Box(1), Box(2), Box(1)]
print(a.index(Box(2)), a.count(Box(1)), Box(3) in a, a == [Box(1), Box(2), Box(1)], a != [Box(1)])  # prints: 1 2 False True True
a.remove(Box(2))
print(a, (Box(1),) == (Box(1),), [a] == [[Box(1), Box(1)]])  # prints: [Box(1), Box(1)] True True
