"""keys, values and items follow the dict."""

d = {"a": 1, "b": 2}
keys = d.keys()
d["c"] = 3
print(keys, d.values(), d.items(), len(keys), "c" in keys, ("a", 1) in d.items(), 2 in d.values())  # prints: dict_keys(['a', 'b', 'c']) dict_values([1, 2, 3]) dict_items([('a', 1), ('b', 2), ('c', 3)]) 3 True True True
print(keys & {"a", "z"}, sorted(keys | {"z"}), sorted(keys - {"a"}), keys == {"a", "b", "c"}, list(reversed(d.items())))  # prints: {'a'} ['a', 'b', 'c', 'z'] ['b', 'c'] True [('c', 3), ('b', 2), ('a', 1)]
