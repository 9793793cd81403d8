#   File "number-decimal.py", line 5
#     x = 1abc
#         ^
# SyntaxError: invalid decimal literal
x = 1abc
