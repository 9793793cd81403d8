"""Tuples of hashable items are keys."""

print(hash((1, 2, 3)), hash(()), hash((1, (2, 3))), {(1, 2): "x"}[(1, 2)], hash((1, 2)) == hash((1.0, 2.0)))  # prints: 529344067295497451 5740354900026072187 7267574591690527098 x True
try:
    hash(([],))
except TypeError as e:
    print(e)  # prints: unhashable type: 'list'
