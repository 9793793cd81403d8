#   File "fstring-deep.py", line 5
#     f'{a:{b:{c}}}'
#                   ^
# SyntaxError: f-string: expressions nested too deeply
f'{a:{b:{c}}}'
