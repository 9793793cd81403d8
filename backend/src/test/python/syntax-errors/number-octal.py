#   File "number-octal.py", line 5
#     x = 0o8
#           ^
# SyntaxError: invalid digit '8' in octal literal
x = 0o8
