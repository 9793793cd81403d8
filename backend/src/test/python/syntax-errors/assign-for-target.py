#   File "assign-for-target.py", line 5
#     for 1 in x:
#         ^
# SyntaxError: cannot assign to literal
for 1 in x:
    pass
