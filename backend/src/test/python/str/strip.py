"""strip takes a set of characters, not a word."""

print(repr("  a b ".strip()), "xxabcxx".strip("x"), "abcba".lstrip("ab"), "abcba".rstrip("ab"))  # prints: 'a b' abc cba abc
print("prefix-name".removeprefix("prefix-"), "name.py".removesuffix(".py"), "name".removeprefix("x"))  # prints: name name name
