#   File "number-underscore.py", line 5
#     x = 1__0
#          ^
# SyntaxError: invalid decimal literal
x = 1__0
