#   File "comma-tuple.py", line 5
#     x = (a b)
#          ^^^
# SyntaxError: invalid syntax. Perhaps you forgot a comma?
x = (a b)
