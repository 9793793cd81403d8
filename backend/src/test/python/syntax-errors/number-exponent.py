#   File "number-exponent.py", line 5
#     x = 1e+
#           ^
# SyntaxError: invalid decimal literal
x = 1e+
