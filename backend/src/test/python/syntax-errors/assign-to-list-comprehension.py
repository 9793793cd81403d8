#   File "assign-to-list-comprehension.py", line 5
#     [x for x in y] = 1
#     ^^^^^^^^^^^^^^
# SyntaxError: cannot assign to list comprehension here. Maybe you meant '==' instead of '='?
[x for x in y] = 1
