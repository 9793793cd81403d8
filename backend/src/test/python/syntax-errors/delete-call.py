#   File "delete-call.py", line 5
#     del f()
#         ^^^
# SyntaxError: cannot delete function call
del f()
