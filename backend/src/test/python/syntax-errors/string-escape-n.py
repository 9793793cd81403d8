#   File "string-escape-n.py", line 5
#     x = '\N{no such name}'
#                           ^
# SyntaxError: (unicode error) 'unicodeescape' codec can't decode bytes in position 0-15: unknown Unicode character name
x = '\N{no such name}'
