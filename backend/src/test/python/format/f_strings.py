"""f-strings with conversions, nested specifications and =."""

x = 3.14159
w = 9
name = "bob"
print(f"{x:{w}.{2}f}|{name!r:>{w}}|{name=}|{x=:.2f}|{w*2 = }|{{}}|{name.upper()}|{'q'}")  # prints:      3.14|    'bob'|name='bob'|x=3.14|w*2 = 18|{}|BOB|q
print(f"{[1, 2]} {None} {True:d} {True} {(1,)} {w:>{w}}")  # prints: [1, 2] None 1 True (1,)         9
