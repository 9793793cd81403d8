"""The format specification on strings."""

print(f"{'ab':5}|{'ab':>5}|{'ab':^5}|{'abcdef':.3}|{'x':-<4}|{'é':*^5}|{'ab'!r:>6}|{'a':05}")  # prints: ab   |   ab| ab  |abc|x---|**é**|  'ab'|a0000
