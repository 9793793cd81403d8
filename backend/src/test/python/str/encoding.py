"""encode and decode."""

print("é€".encode(), "é".encode("latin-1"), "é€".encode("ascii", "replace"), "é".encode("ascii", "backslashreplace"))  # prints: b'\xc3\xa9\xe2\x82\xac' b'\xe9' b'??' b'\\xe9'
try:
    "é".encode("ascii")
except UnicodeEncodeError as e:
    print(e)  # prints: 'ascii' codec can't encode character '\xe9' in position 0: ordinal not in range(128)
try:
    "a".encode("nope")
except LookupError as e:
    print(e)  # prints: unknown encoding: nope
