import copy
from collections import namedtuple


class Pair(tuple):
    pass


class Bag(set):
    pass


class Frozen(frozenset):
    pass


class Node:
    def __init__(self, n):
        self.n = n
        self.action = self.shown

    def shown(self):
        return self.n


Named = namedtuple("Named", "items")
pair = Pair(([1], 2))
pair.note = ["mine"]
other = copy.deepcopy(pair)
print(other, type(other).__name__, other[0] is pair[0], other.note, other.note is pair.note)
# prints: ([1], 2) Pair False ['mine'] False
node = Node(1)
for kind in (Bag, Frozen):
    (inside,) = copy.deepcopy(kind([node]))
    print(type(copy.deepcopy(kind([node]))).__name__, inside is node, inside.n)
    # prints: Bag False 1
    # prints: Frozen False 1
print(copy.deepcopy(Named([1])), copy.deepcopy(Named([1]))._fields)  # prints: Named(items=[1]) ('items',)
other = copy.deepcopy(node)
other.n = 2
print(node.action(), other.action(), copy.copy(node.action) == node.action)  # prints: 1 2 True
