#   File "assign-with-target.py", line 5
#     with a as 1:
#               ^
# SyntaxError: cannot assign to literal
with a as 1:
    pass
