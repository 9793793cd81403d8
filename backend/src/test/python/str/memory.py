"""A string too large for any memory is refused at once."""

try:
    "x" * 10**13
except MemoryError as e:
    print(type(e).__name__)  # prints: MemoryError
