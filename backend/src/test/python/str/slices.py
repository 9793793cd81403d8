"""Slices never fail for their bounds."""

s = "abcdef"
print(s[1:4], s[:2], s[-2:], s[::2], s[::-1], s[4:1:-1], s[10:], s[-100:2])  # prints: bcd ab ef ace fedcba edc  ab
try:
    s[::0]
except ValueError as e:
    print(e)  # prints: slice step cannot be zero
