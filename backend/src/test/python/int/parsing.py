"""int() reads signs, spaces, underscores, prefixes and bases."""

print(int(" -42 "), int("1_000"), int("ff", 16), int("0b101", 0), int("z", 36), int("0x1F", 16))  # prints: -42 1000 255 5 35 31
print(int(3.99), int(-3.99), int(True), int())  # prints: 3 -3 1 0
