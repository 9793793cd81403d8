class Item:
    def __init__(self, n):
        self.n = n

    def __hash__(self):
        return self.n

    def __eq__(self, other):
        return self.n == other.n

    def __repr__(self):
        return f"Item({self.n})"


items = [Item(1), Item(2), Item(3)]
some = set(items)
print(some.intersection(iter(items[:2])), some.difference(iter(items[:2]), iter([])))
# prints: {Item(1), Item(2)} {Item(3)}
print(some ^ set(iter(items[:1])), some.symmetric_difference(iter(items[1:])))
# prints: {Item(2), Item(3)} {Item(1)}
print(some.issubset(iter(items)), some.issuperset(iter(items)), some.isdisjoint(iter(items)))
# prints: True True False
print(set().union(iter(items), iter([Item(4)])))  # prints: {Item(1), Item(2), Item(3), Item(4)}
some.update(iter([Item(5)]), iter([Item(6)]))
some.difference_update(iter(items), iter([Item(6)]))
print(some)  # prints: {Item(5)}
some.intersection_update(iter([Item(5), Item(7)]))
print(some)  # prints: {Item(5)}
some.symmetric_difference_update(iter([Item(5), Item(7)]))
print(some)  # prints: {Item(7)}
