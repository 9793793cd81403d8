"""Filling up bytes; the fill is one byte."""

print(b"ab".ljust(4), b"ab".rjust(4, b"."), b"ab".center(5, bytearray(b"*")))  # prints: b'ab  ' b'..ab' b'**ab*'
print(b"-7".zfill(4), b"a\tb".expandtabs(4), bytearray(b"x").zfill(3))  # prints: b'-007' b'a   b' bytearray(b'00x')
try:
    b"ab".ljust(4, "*")
except TypeError as e:
    print(e)  # prints: ljust() argument 2 must be a byte string of length 1, not str
