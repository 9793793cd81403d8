import io

for newline in "\n", None, "", "\r", "\r\n":
    stream = io.StringIO("a\r\nb\rc\n", newline)
    print(repr(newline), repr(stream.getvalue()), stream.readlines())  # prints: '\n' 'a\r\nb\rc\n' ['a\r\n', 'b\rc\n']
# prints: None 'a\nb\nc\n' ['a\n', 'b\n', 'c\n']
# prints: '' 'a\r\nb\rc\n' ['a\r\n', 'b\r', 'c\n']
# prints: '\r' 'a\r\rb\rc\r' ['a\r', '\r', 'b\r', 'c\r']
# prints: '\r\n' 'a\r\r\nb\rc\r\n' ['a\r\r\n', 'b\rc\r\n']
