#   File "fstring-single-brace.py", line 5
#     f'a}'
#          ^
# SyntaxError: f-string: single '}' is not allowed
f'a}'
