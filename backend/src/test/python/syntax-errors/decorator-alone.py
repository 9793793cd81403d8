#   File "decorator-alone.py", line 6
#     x = 1
#     ^
# SyntaxError: invalid syntax
@f
x = 1
