#   File "string-escape-x.py", line 5
#     x = '\x1'
#              ^
# SyntaxError: (unicode error) 'unicodeescape' codec can't decode bytes in position 0-2: truncated \xXX escape
x = '\x1'
