#   File "assign-to-dict.py", line 5
#     {'a': 1} = 2
#     ^^^^^^^^
# SyntaxError: cannot assign to dict literal here. Maybe you meant '==' instead of '='?
{'a': 1} = 2
