"""Positions count code points."""

s = "a\U0001f600bc"
print(len(s), s[1] == "\U0001f600", s[2], s[-1], s[::-1] == "cb\U0001f600a", s[2:], s.find("b"))  # prints: 4 True b c True bc 2
try:
    s[4]
except IndexError as e:
    print(e)  # prints: string index out of range
try:
    s["x"]
except TypeError as e:
    print(e)  # prints: string indices must be integers, not 'str'
