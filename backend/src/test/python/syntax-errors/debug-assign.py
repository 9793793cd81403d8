#   File "debug-assign.py", line 5
#     __debug__ = 1
#     ^^^^^^^^^
# SyntaxError: cannot assign to __debug__
__debug__ = 1
