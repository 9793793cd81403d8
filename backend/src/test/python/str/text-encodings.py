"""Encodings of one, two and four bytes a unit, and what to do on errors."""

print("a\u20ac".encode("utf-16"), "a\U0001f600".encode("utf-16-be"), "a".encode("utf-32-le"))  # prints: b'\xff\xfea\x00\xac ' b'\x00a\xd8=\xde\x00' b'a\x00\x00\x00'
print(b"\xfe\xff\x00a".decode("utf-16"), b"a\x00b\x00".decode("utf-16-le"))  # prints: a ab
print("na\xefve".encode("ascii", "xmlcharrefreplace"), "na\xefve".encode("ascii", "backslashreplace"), "\xef".encode("latin-1"))  # prints: b'na&#239;ve' b'na\\xefve' b'\xef'
for encoding in ("ascii", "klingon"):
    try:
        "na\xefve".encode(encoding)
    except (UnicodeEncodeError, LookupError) as e:
        print(e, e.args)
# prints: 'ascii' codec can't encode character '\xef' in position 2: ordinal not in range(128) ('ascii', 'naïve', 2, 3, 'ordinal not in range(128)')
# prints: unknown encoding: klingon ('unknown encoding: klingon',)
try:
    b"ab\x00".decode("utf-16-be")
except UnicodeDecodeError as e:
    print(e, e.start, e.end, e.reason)  # prints: 'utf-16-be' codec can't decode byte 0x00 in position 2: truncated data 2 3 truncated data
