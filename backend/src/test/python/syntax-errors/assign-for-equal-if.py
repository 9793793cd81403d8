#   File "assign-for-equal-if.py", line 5
#     if x = 3:
#        ^^^^^
# SyntaxError: invalid syntax. Maybe you meant '==' or ':=' instead of '='?
if x = 3:
    pass
