#   File "assign-to-operator.py", line 5
#     a + b = c
#     ^^^^^
# SyntaxError: cannot assign to expression here. Maybe you meant '==' instead of '='?
a + b = c
