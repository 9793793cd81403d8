#   File "character-no-break-space.py", line 5
#     x = 1
#        ^
# SyntaxError: invalid non-printable character U+00A0
x = 1
