#   File "try-multiple-types.py", line 7
#     except A, B:
#            ^^^^
# SyntaxError: multiple exception types must be parenthesized
try:
    x
except A, B:
    pass
