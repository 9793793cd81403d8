#   File "character-ideographic-space.py", line 5
#     x =　1
#        ^
# SyntaxError: invalid non-printable character U+3000
x =　1
