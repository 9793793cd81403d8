"""Bytes that are no text."""

try:
    b"\xff".decode()
except UnicodeDecodeError as e:
    print(e)  # prints: 'utf-8' codec can't decode byte 0xff in position 0: invalid start byte
try:
    b"a\xe3\x81".decode()
except UnicodeDecodeError as e:
    print(e)  # prints: 'utf-8' codec can't decode bytes in position 1-2: unexpected end of data
try:
    b"\x80".decode("ascii")
except UnicodeDecodeError as e:
    print(e)  # prints: 'ascii' codec can't decode byte 0x80 in position 0: ordinal not in range(128)
print(b"a\xffb".decode(errors="replace"), b"a\xffb".decode("utf-8", "ignore"))  # prints: a�b ab
