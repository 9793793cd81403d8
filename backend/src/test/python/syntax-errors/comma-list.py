#   File "comma-list.py", line 5
#     x = [1, 2 3]
#             ^^^
# SyntaxError: invalid syntax. Perhaps you forgot a comma?
x = [1, 2 3]
