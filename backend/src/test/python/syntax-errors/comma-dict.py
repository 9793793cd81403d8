#   File "comma-dict.py", line 5
#     x = {'a': 1 'b': 2}
#               ^^^^^
# SyntaxError: invalid syntax. Perhaps you forgot a comma?
x = {'a': 1 'b': 2}
