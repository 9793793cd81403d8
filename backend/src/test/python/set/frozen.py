"""frozenset can be a key and an element."""

f = frozenset([3, 1, 2])
print(f, hash(f) == hash(frozenset([1, 2, 3])), {f: "x"}[frozenset([2, 1, 3])], f | {9}, {9} | f, frozenset(f) is f)  # prints: frozenset({1, 2, 3}) True x frozenset({1, 2, 3, 9}) {9, 2, 3, 1} True
print(hash(frozenset()), hash(frozenset([1, 2, 3])), frozenset([1]) in {frozenset([1])}, {1} in {frozenset([1])})  # prints: 133146708735736 -272375401224217160 True True
try:
    f.add(1)
except AttributeError as e:
    print(e)  # prints: 'frozenset' object has no attribute 'add'
try:
    hash({1})
except TypeError as e:
    print(e)  # prints: unhashable type: 'set'
