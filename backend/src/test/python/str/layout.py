"""Filling up to a width."""

print("|" + "ab".center(7) + "|" + "ab".ljust(5) + "|" + "ab".rjust(5) + "|", "ab".center(6, "*"), "5".zfill(3), "-5".zfill(4))  # prints: |   ab  |ab   |   ab| **ab** 005 -005
print("a\tbc\td".expandtabs(4))  # prints: a   bc  d
try:
    "a".ljust(5, "ab")
except TypeError as e:
    print(e)  # prints: The fill character must be exactly one character long
