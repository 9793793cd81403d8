#   File "assign-for-call.py", line 5
#     for f() in x:
#         ^^^
# SyntaxError: cannot assign to function call
for f() in x:
    pass
