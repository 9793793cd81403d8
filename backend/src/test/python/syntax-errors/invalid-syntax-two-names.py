#   File "invalid-syntax-two-names.py", line 5
#     x y
#       ^
# SyntaxError: invalid syntax
x y
