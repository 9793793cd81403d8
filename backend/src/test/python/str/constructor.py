"""str() of anything, and of bytes with an encoding."""

print(str(), str(1.0), str(None), str([1, "a"]), str(b"a"), str(b"\xc3\xa9", "utf-8"), str(object=5))  # prints:  1.0 None [1, 'a'] b'a' é 5
try:
    str("a", "utf-8")
except TypeError as e:
    print(e)  # prints: decoding str is not supported
