#   File "continuation-at-end.py", line 5
#     x = 1 + \
#              ^
# SyntaxError: unexpected EOF while parsing
x = 1 + \
