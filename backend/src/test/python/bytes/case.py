"""Case of bytes is ASCII's; everything else stays as it is."""

print(b"hello wORLD \xe9".capitalize(), b"they're ok".title(), b"aBc".swapcase())  # prints: b'Hello world \xe9' b"They'Re Ok" b'AbC'
print(b"Abc Def".istitle(), b"ABC1".isupper(), b"abc1".islower(), b"1".islower())  # prints: True True True False
print(b"\x7f".isascii(), b"\x80".isascii(), b"".isascii(), b"".isalpha())  # prints: True False True False
