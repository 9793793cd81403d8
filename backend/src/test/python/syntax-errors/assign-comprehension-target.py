#   File "assign-comprehension-target.py", line 5
#     [x for 1 in y]
#            ^
# SyntaxError: cannot assign to literal
[x for 1 in y]
