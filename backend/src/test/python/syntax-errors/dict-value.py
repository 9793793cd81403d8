#   File "dict-value.py", line 5
#     x = {'a': 1, 'b':}
#                     ^
# SyntaxError: expression expected after dictionary key and ':'
x = {'a': 1, 'b':}
