"""True and False count."""

print(True + True, True * "ab", sum([True, False, True]), isinstance(True, int))  # prints: 2 ab 2 True
print(True & False, True | 1, True ^ True, ~True, -True, True == 1, {1: "a"}[True])  # prints: False 1 False -2 -1 True a
print(bool([]), bool("0"), bool(0.0), bool(-1), repr(True))  # prints: False True False True True
