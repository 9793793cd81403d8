#   File "assign-to-ellipsis.py", line 5
#     ... = 1
#     ^^^
# SyntaxError: cannot assign to ellipsis here. Maybe you meant '==' instead of '='?
... = 1
