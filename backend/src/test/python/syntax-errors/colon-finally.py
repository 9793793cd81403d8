#   File "colon-finally.py", line 7
#     finally
#            ^
# SyntaxError: expected ':'
try:
    pass
finally
    pass
