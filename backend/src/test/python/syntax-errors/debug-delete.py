#   File "debug-delete.py", line 5
#     del __debug__
#         ^^^^^^^^^
# SyntaxError: cannot delete __debug__
del __debug__
