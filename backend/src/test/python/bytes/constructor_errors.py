"""What bytes() refuses."""

try:
    bytes("a")
except TypeError as e:
    print(e)  # prints: string argument without an encoding
try:
    bytes([256])
except ValueError as e:
    print(e)  # prints: bytes must be in range(0, 256)
try:
    bytes(-1)
except ValueError as e:
    print(e)  # prints: negative count
