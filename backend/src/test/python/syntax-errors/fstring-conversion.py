#   File "fstring-conversion.py", line 5
#     f'{a!x}'
#             ^
# SyntaxError: f-string: invalid conversion character: expected 's', 'r', or 'a'
f'{a!x}'
