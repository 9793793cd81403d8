"""repr chooses its quotes and escapes what cannot be printed."""

print(repr("it's"), repr('say "hi"'), repr("both ' and \""), repr("a\n\t\\\x00\x7f"))  # prints: "it's" 'say "hi"' 'both \' and "' 'a\n\t\\\x00\x7f'
print(repr("é日本\u200b\xa0"), ascii("é日\U0001f600"))  # prints: 'é日本\u200b\xa0' '\xe9\u65e5\U0001f600'
