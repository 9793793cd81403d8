#   File "fstring-brace.py", line 5
#     f'{a'
#          ^
# SyntaxError: f-string: expecting '}'
f'{a'
