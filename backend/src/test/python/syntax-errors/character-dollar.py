#   File "character-dollar.py", line 5
#     x = $1
#         ^
# SyntaxError: invalid syntax
x = $1
