#   File "elif-after-else.py", line 9
#     elif d:
#     ^^^^
# SyntaxError: invalid syntax
if a:
    b
else:
    c
elif d:
    e
