#   File "assign-to-none.py", line 5
#     None = 1
#     ^^^^
# SyntaxError: cannot assign to None
None = 1
