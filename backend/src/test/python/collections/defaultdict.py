from collections import defaultdict

d = defaultdict(list)
d["a"].append(1)
d["a"].append(2)
print(d, d["b"], len(d))  # prints: defaultdict(<class 'list'>, {'a': [1, 2], 'b': []}) [] 2
n = defaultdict(int)
for c in "hello":
    n[c] += 1
print(dict(n))  # prints: {'h': 1, 'e': 1, 'l': 2, 'o': 1}
try:
    defaultdict(None)["x"]
except KeyError as e:
    print(repr(e))  # prints: KeyError('x')
