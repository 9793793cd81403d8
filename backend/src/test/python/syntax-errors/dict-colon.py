#   File "dict-colon.py", line 5
#     x = {'a': 1, 'b'}
#                    ^
# SyntaxError: ':' expected after dictionary key
x = {'a': 1, 'b'}
