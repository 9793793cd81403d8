#   File "fstring-backslash.py", line 5
#     f'{"\n"}'
#              ^
# SyntaxError: f-string expression part cannot include a backslash
f'{"\n"}'
