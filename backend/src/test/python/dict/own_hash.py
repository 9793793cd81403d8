"""Objects with their own hash and equality as keys."""

class Key:
    def __init__(self, n):
        self.n = n
    def __eq__(self, other):
        return isinstance(other, Key) and self.n == other.n
    def __hash__(self):
        return hash(self.n) % 4
    def __repr__(self):
        return f"Key({self.n})"
d = {Key(1): "a", Key(5): "b"}
d[Key(1)] = "c"
d[Key(9)] = "d"
print(d, d[Key(5)], Key(9) in d, Key(2) in d, d.get(Key(7), "none"), len(d))  # prints: {Key(1): 'c', Key(5): 'b', Key(9): 'd'} b True False none 3
del d[Key(5)]
print(d, d.pop(Key(1)), d.setdefault(Key(9), 0), {(Key(1), 2): 3}[(Key(1), 2)], d == {Key(9): "d"})  # prints: {Key(9): 'd'} c d 3 True
try:
    d[Key(100)]
except KeyError as e:
    print("missing", e)  # prints: missing Key(100)
