#   File "argument-true.py", line 5
#     f(True=1)
#       ^^^^^
# SyntaxError: cannot assign to True
f(True=1)
