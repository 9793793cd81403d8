"""update and the operator |."""

d = {"a": 1}
d.update({"b": 2})
d.update([("c", 3)])
d.update(d=4)
print(d, d | {"a": 9, "e": 5})  # prints: {'a': 1, 'b': 2, 'c': 3, 'd': 4} {'a': 9, 'b': 2, 'c': 3, 'd': 4, 'e': 5}
d |= {"f": 6}
print(d, d.setdefault("a", 0), d.setdefault("g", 7), d.setdefault("h"), len(d))  # prints: {'a': 1, 'b': 2, 'c': 3, 'd': 4, 'f': 6, 'g': 7, 'h': None} 1 7 None 7
