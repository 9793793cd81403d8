#   File "assign-for-equal-call.py", line 5
#     if f() = 3:
#        ^^^
# SyntaxError: cannot assign to function call here. Maybe you meant '==' instead of '='?
if f() = 3:
    pass
