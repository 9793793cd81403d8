#   File "assign-to-fstring.py", line 5
#     f'{x}' = 1
#     ^^^^^^
# SyntaxError: cannot assign to f-string expression here. Maybe you meant '==' instead of '='?
f'{x}' = 1
