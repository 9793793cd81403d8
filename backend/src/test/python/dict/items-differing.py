"""The symmetric difference of two dicts' items hashes only those that differ."""

a = {"x": [1], "y": 2}
b = {"x": [1], "y": 3}
print(sorted(a.items() ^ b.items()))  # prints: [('y', 2), ('y', 3)]
print(a.items() ^ {"x": [1], "y": 2}.items())  # prints: set()
try:
    a.items() ^ {"x": {}, "y": 2}.items()
except TypeError as e:
    print(e)  # prints: unhashable type: 'dict'
