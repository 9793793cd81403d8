"""Bytes are sequences of ints."""

b = b"hello"
print(b[0], b[-1], b[1:3], b[::-1], len(b), list(b[:2]), 104 in b, b"ell" in b, b + b"!", b * 2)  # prints: 104 111 b'el' b'olleh' 5 [104, 101] True True b'hello!' b'hellohello'
try:
    b[9]
except IndexError as e:
    print(e)  # prints: index out of range
try:
    b + "x"
except TypeError as e:
    print(e)  # prints: can't concat str to bytes
