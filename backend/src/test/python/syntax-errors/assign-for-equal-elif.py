#   File "assign-for-equal-elif.py", line 7
#     elif x[0] = 3:
#          ^^^^
# SyntaxError: cannot assign to subscript here. Maybe you meant '==' instead of '='?
if a:
    pass
elif x[0] = 3:
    pass
