"""maketrans and translate."""

table = str.maketrans("abc", "xyz", "d")
print("abcd".translate(table), "abc".translate({97: "AA", 98: None, 99: 100}), table)  # prints: xyz AAd {97: 120, 98: 121, 99: 122, 100: None}
try:
    str.maketrans("a", "bc")
except ValueError as e:
    print(e)  # prints: the first two maketrans arguments must have equal length
