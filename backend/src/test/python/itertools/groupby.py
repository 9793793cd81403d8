from itertools import groupby

for key, group in groupby("aabbbc"):
    print(key, list(group))  # prints: a ['a', 'a']
    # prints: b ['b', 'b', 'b']
    # prints: c ['c']
print([k for k, _ in groupby([1, 1, 2], key=lambda x: x % 2)])  # prints: [1, 0]
