#   File "fstring-expression.py", line 5
#     (a b)
#      ^^^
# SyntaxError: f-string: invalid syntax. Perhaps you forgot a comma?
f'{a b}'
