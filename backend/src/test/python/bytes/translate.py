"""A table has a byte for each of 256; None only deletes."""

table = bytes.maketrans(b"abc", b"xyz")
print(len(table), b"aabbcc!".translate(table), b"aabbcc!".translate(table, b"b"), b"abc".translate(None, delete=b"ac"))  # prints: 256 b'xxyyzz!' b'xxzz!' b'b'
try:
    bytes.maketrans(b"a", b"xy")
except ValueError as e:
    print(e)  # prints: maketrans arguments must have same length
try:
    b"a".translate(b"x")
except ValueError as e:
    print(e)  # prints: translation table must be 256 characters long
