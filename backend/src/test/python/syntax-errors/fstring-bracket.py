#   File "fstring-bracket.py", line 5
#     f'{a[1}'
#             ^
# SyntaxError: f-string: closing parenthesis '}' does not match opening parenthesis '['
f'{a[1}'
