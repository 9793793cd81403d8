#   File "delete-operator.py", line 5
#     del a + b
#         ^^^^^
# SyntaxError: cannot delete expression
del a + b
