"""Elements with their own hash and equality."""

class Coin:
    def __init__(self, value):
        self.value = value
    def __eq__(self, other):
        return self.value == other.value
    def __hash__(self):
        return hash(self.value)
    def __repr__(self):
        return f"{self.value}c"
s = {Coin(1), Coin(2), Coin(1)}
s.add(Coin(2))
print(len(s), Coin(1) in s, Coin(9) in s, s == {Coin(2), Coin(1)})  # prints: 2 True False True
s.discard(Coin(1))
print(s, s | {Coin(2)}, s & {Coin(2)}, s - {Coin(2)}, {Coin(2)} <= s, set([Coin(5), Coin(5)]), frozenset([Coin(7)]))  # prints: {2c} {2c} {2c} set() True {5c} frozenset({7c})
