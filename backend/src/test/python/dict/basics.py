"""Entries keep the order of insertion."""

d = {"b": 1, "a": 2}
d["c"] = 3
d["b"] = 9
print(d, len(d), d["a"], "c" in d, "z" in d, list(d), d.get("z"), d.get("z", 0))  # prints: {'b': 9, 'a': 2, 'c': 3} 3 2 True False ['b', 'a', 'c'] None 0
del d["b"]
d["b"] = 1
print(d, d.pop("a"), d.pop("x", None), d.popitem(), d)  # prints: {'c': 3} 2 None ('b', 1) {'c': 3}
