"""How bytes are written."""

print(b"abc", b"\x00\xff\n", b"it's", bytes([65, 66]), bytes(3), bytes("é", "utf-8"), bytes(range(3)))  # prints: b'abc' b'\x00\xff\n' b"it's" b'AB' b'\x00\x00\x00' b'\xc3\xa9' b'\x00\x01\x02'
