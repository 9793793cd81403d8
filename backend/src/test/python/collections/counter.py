from collections import Counter

c = Counter("mississippi")
print(c)  # prints: Counter({'i': 4, 's': 4, 'p': 2, 'm': 1})
print(c.most_common(2), c["z"], c.total())  # prints: [('i', 4), ('s', 4)] 0 11
print(c - Counter("miss"), Counter("ab") + Counter("b"))
# prints: Counter({'i': 3, 's': 2, 'p': 2}) Counter({'b': 2, 'a': 1})
c.update("zz")
print(c["z"], sorted(c.elements())[:3])  # prints: 2 ['i', 'i', 'i']
