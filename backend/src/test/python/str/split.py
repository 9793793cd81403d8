"""split, rsplit, splitlines and partition."""

print("a,b,,c".split(","), "a,b,c".split(",", 1), "a,b,c".rsplit(",", 1), "  a  b ".split())  # prints: ['a', 'b', '', 'c'] ['a', 'b,c'] ['a,b', 'c'] ['a', 'b']
print(" a  b ".split(None, 1), "a\nb\r\nc".splitlines(), "a\n\nb\n".splitlines(True))  # prints: ['a', 'b '] ['a', 'b', 'c'] ['a\n', '\n', 'b\n']
print("key=value=x".partition("="), "key=value=x".rpartition("="), "abc".partition("z"))  # prints: ('key', '=', 'value=x') ('key=value', '=', 'x') ('abc', '', '')
try:
    "a".split("")
except ValueError as e:
    print(e)  # prints: empty separator
