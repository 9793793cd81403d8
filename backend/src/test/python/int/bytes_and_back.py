"""to_bytes and from_bytes."""

print((1000).to_bytes(2, "big"), (1000).to_bytes(4, "little"), (-2).to_bytes(2, "big", signed=True))  # prints: b'\x03\xe8' b'\xe8\x03\x00\x00' b'\xff\xfe'
print(int.from_bytes(b"\x03\xe8", "big"), int.from_bytes(b"\xff\xfe", "little", signed=True))  # prints: 1000 -257
try:
    (256).to_bytes(1, "big")
except OverflowError as e:
    print(e)  # prints: int too big to convert
