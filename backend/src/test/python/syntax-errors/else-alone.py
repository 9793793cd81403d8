#   File "else-alone.py", line 5
#     else:
#     ^^^^
# SyntaxError: invalid syntax
else:
    x
