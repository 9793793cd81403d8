#   File "comma-lines.py", line 7
#     b
#     ^
# SyntaxError: invalid syntax. Perhaps you forgot a comma?
x = [
    'a',
    b
    c,
]
