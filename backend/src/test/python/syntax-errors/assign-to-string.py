#   File "assign-to-string.py", line 5
#     'a' = x
#     ^^^
# SyntaxError: cannot assign to literal here. Maybe you meant '==' instead of '='?
'a' = x
