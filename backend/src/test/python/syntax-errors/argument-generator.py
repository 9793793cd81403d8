#   File "argument-generator.py", line 5
#     f(x for x in y, 1)
#       ^^^^^^^^^^^^
# SyntaxError: Generator expression must be parenthesized
f(x for x in y, 1)
