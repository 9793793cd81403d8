#   File "delete-literal.py", line 5
#     del 1
#         ^
# SyntaxError: cannot delete literal
del 1
