"""Bit operators see two's complement without end."""

print(6 & 3, 6 | 3, 6 ^ 3, ~6, -1 & 255, -5 >> 1, 1 << 70)  # prints: 2 7 5 -7 255 -3 1180591620717411303424
print((255).bit_length(), (-8).bit_length(), (13).bit_count())  # prints: 8 4 3
try:
    1 << -1
except ValueError as e:
    print(e)  # prints: negative shift count
