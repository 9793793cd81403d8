"""% formatting of bytes takes bytes for text and ints for bytes."""

print(b"%s=%d (%5.1f) %x" % (b"key", 42, 2.25, 255), b"%c%c" % (65, b"z"), b"%a|%r" % ("\xe9", b"q"))  # prints: b'key=42 (  2.2) ff' b'Az' b"'\\xe9'|b'q'"
print(b"%(name)b!" % {b"name": b"you"}, bytearray(b"%03d") % 7)  # prints: b'you!' bytearray(b'007')


class Frame:
    def __bytes__(self):
        return b"<frame>"


print(b"got %b" % Frame(), bytes(Frame()))  # prints: b'got <frame>' b'<frame>'
for template, values in [(b"%s", "text"), (b"%d", "x"), (b"%f", "x"), (b"%c", b"xy"), (b"%s", ()), (b"", 1)]:
    try:
        template % values
    except TypeError as e:
        print(e)
# prints: %b requires a bytes-like object, or an object that implements __bytes__, not 'str'
# prints: %d format: a real number is required, not str
# prints: float argument required, not str
# prints: %c requires an integer in range(256) or a single byte
# prints: not enough arguments for format string
# prints: not all arguments converted during bytes formatting
