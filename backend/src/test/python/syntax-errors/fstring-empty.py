#   File "fstring-empty.py", line 5
#     f'{}'
#          ^
# SyntaxError: f-string: empty expression not allowed
f'{}'
