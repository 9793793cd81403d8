#   File "number-leading-zero.py", line 5
#     x = 012
#         ^
# SyntaxError: leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers
x = 012
