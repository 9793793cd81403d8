class Key:
    def __init__(self, n):
        self.n = n

    def __hash__(self):
        return self.n

    def __eq__(self, other):
        return self.n == other.n

    def __repr__(self):
        return f"Key({self.n})"


keys = [Key(1), Key(2)]
print(dict(zip(keys, "ab")))  # prints: {Key(1): 'a', Key(2): 'b'}
print(dict(iter([(keys[0], 1)]), z=2), dict(reversed([(keys[1], 0)])))
# prints: {Key(1): 1, 'z': 2} {Key(2): 0}
print(dict.fromkeys(iter(keys)), dict.fromkeys(zip(keys), 0))
# prints: {Key(1): None, Key(2): None} {(Key(1),): 0, (Key(2),): 0}
found = {}
found.update(zip(keys, "cd"), x=1)
found |= zip([Key(3)], "e")
print(found)  # prints: {Key(1): 'c', Key(2): 'd', 'x': 1, Key(3): 'e'}
