#   File "delete-starred.py", line 5
#     del *x
#         ^^
# SyntaxError: cannot delete starred
del *x
