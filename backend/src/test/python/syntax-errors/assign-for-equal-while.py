#   File "assign-for-equal-while.py", line 5
#     while x.y = 3:
#           ^^^
# SyntaxError: cannot assign to attribute here. Maybe you meant '==' instead of '='?
while x.y = 3:
    pass
