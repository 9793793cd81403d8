#   File "assign-to-call.py", line 5
#     f() = x
#     ^^^
# SyntaxError: cannot assign to function call here. Maybe you meant '==' instead of '='?
f() = x
