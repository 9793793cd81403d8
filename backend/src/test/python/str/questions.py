"""What a string consists of."""

print("abc".isalpha(), "ab1".isalnum(), "12".isdigit(), "½".isnumeric(), "²".isdecimal(), " \t".isspace())  # prints: True True True True False True
print("Abc Def".istitle(), "abc".islower(), "ABC1".isupper(), "a_1".isidentifier(), "1a".isidentifier(), "".isalpha(), "".isascii())  # prints: True True True True False False True
