#   File "assign-in-tuple.py", line 5
#     a, 1 = 1, 2
#        ^
# SyntaxError: cannot assign to literal here. Maybe you meant '==' instead of '='?
a, 1 = 1, 2
