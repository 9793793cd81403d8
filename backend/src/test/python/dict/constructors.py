"""Many ways to make a dict."""

print(dict(), dict(a=1), dict([(1, 2), (3, 4)]), dict({"x": 1}, y=2), dict(zip("ab", range(2))), dict(["ab", "cd"]))  # prints: {} {'a': 1} {1: 2, 3: 4} {'x': 1, 'y': 2} {'a': 0, 'b': 1} {'a': 'b', 'c': 'd'}
print(dict.fromkeys("ab"), dict.fromkeys([1, 2], 0), {**{"a": 1}, "b": 2}, {k: v for k, v in zip("xy", [1, 2])}, dict((i, i * i) for i in range(3)))  # prints: {'a': None, 'b': None} {1: 0, 2: 0} {'a': 1, 'b': 2} {'x': 1, 'y': 2} {0: 0, 1: 1, 2: 4}
