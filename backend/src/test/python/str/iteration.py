"""A string is a sequence of strings."""

print(list("abc"), [c.upper() for c in "ab"], list(reversed("abc")), sorted("bca"), max("abc"), dict.fromkeys("aab"))  # prints: ['a', 'b', 'c'] ['A', 'B'] ['c', 'b', 'a'] ['a', 'b', 'c'] c {'a': None, 'b': None}
print(list(enumerate("ab", 1)), list(zip("ab", "cd")), type(iter("a")).__name__, type(iter("é")).__name__)  # prints: [(1, 'a'), (2, 'b')] [('a', 'c'), ('b', 'd')] str_ascii_iterator str_iterator
