#   File "argument-generator-last.py", line 5
#     f(1, x for x in y)
#          ^^^^^^^^^^^^
# SyntaxError: Generator expression must be parenthesized
f(1, x for x in y)
