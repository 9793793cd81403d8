import textwrap

print(textwrap.fill("the quick brown fox jumps over the lazy dog", 15))  # prints: the quick brown
# prints: fox jumps over
# prints: the lazy dog
print(textwrap.shorten("hello big wide world", 14))  # prints: hello [...]
print(repr(textwrap.dedent("  a\n    b\n")), repr(textwrap.indent("a\nb", "> ")))
# prints: 'a\n  b\n' '> a\n> b'
