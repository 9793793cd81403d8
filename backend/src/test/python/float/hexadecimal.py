"""hex and fromhex are exact."""

print((0.1).hex(), (-2.5).hex(), (0.0).hex(), float.fromhex("0x1.8p3"), float.fromhex("0x.8"))  # prints: 0x1.999999999999ap-4 -0x1.4000000000000p+1 0x0.0p+0 12.0 0.5
