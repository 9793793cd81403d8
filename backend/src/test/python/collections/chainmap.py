from collections import ChainMap

m = ChainMap({"a": 1}, {"a": 2, "b": 3})
print(m["a"], m["b"], len(m), sorted(m), m.parents)  # prints: 1 3 2 ['a', 'b'] ChainMap({'a': 2, 'b': 3})
m["b"] = 9
print(m)  # prints: ChainMap({'a': 1, 'b': 9}, {'a': 2, 'b': 3})
