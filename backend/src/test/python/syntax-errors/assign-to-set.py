#   File "assign-to-set.py", line 5
#     {1, 2} = 3
#     ^^^^^^
# SyntaxError: cannot assign to set display here. Maybe you meant '==' instead of '='?
{1, 2} = 3
