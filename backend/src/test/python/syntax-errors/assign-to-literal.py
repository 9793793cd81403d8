#   File "assign-to-literal.py", line 5
#     1 = x
#     ^
# SyntaxError: cannot assign to literal here. Maybe you meant '==' instead of '='?
1 = x
