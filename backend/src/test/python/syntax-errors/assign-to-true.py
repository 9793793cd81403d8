#   File "assign-to-true.py", line 5
#     True = 1
#     ^^^^
# SyntaxError: cannot assign to True
True = 1
